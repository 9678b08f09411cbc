"""Reads FollowTheMoney entities, one a line, and says which of them its model does not take as they are."""

import json
import sys

from followthemoney import model

invalid, count = [], 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        entity = json.loads(line)
        count += 1
        schema = model.get(entity["schema"])
        if schema is None:
            invalid.append(f"{entity['id']}: no schema {entity['schema']}")
            continue
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            if prop is None or prop.stub:
                invalid.append(f"{entity['id']}: no property {name}")
                continue
            invalid += [f"{entity['id']}: {name} {value!r}" for value in values if prop.type.clean(value) != value]
        missing = [name for name in schema.required if name not in entity["properties"]]
        invalid += [f"{entity['id']}: no {name}" for name in missing]
print(json.dumps({"entities": count, "invalid": invalid}))
