"""Reads a STIX 2.1 bundle with the stix2 library, which refuses what the specification does not know."""

import json
import sys

import stix2

with open(sys.argv[1], encoding="utf-8") as file:
    bundle = stix2.parse(json.load(file), allow_custom=False, version="2.1")
known = {thing.id for thing in bundle.objects}
refs = [ref for thing in bundle.objects for name in ("source_ref", "target_ref", "created_by_ref") if (ref := thing.get(name))]
refs += [ref for thing in bundle.objects for ref in thing.get("object_refs", [])]
print(json.dumps({"objects": len(bundle.objects), "dangling": [ref for ref in refs if ref not in known]}))
