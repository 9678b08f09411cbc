"""Reads a Prometheus exposition by the parser of prometheus-client and prints each family with its samples, as JSON."""
import json
import sys

from prometheus_client.parser import text_string_to_metric_families

with open(sys.argv[1], encoding="utf-8") as file:
    families = list(text_string_to_metric_families(file.read()))
print(json.dumps([
    {
        "name": family.name,
        "type": family.type,
        "help": family.documentation,
        "samples": [{"name": each.name, "labels": each.labels, "value": each.value} for each in family.samples],
    }
    for family in families
], allow_nan=False))
