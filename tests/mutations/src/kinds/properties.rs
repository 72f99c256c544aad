//! What happens to the members of objects.

use serde_json::{Value, json};

use super::{at, is_newer, keys, kinds, rename, require, required, schemas, set, unset};

/// Does something to a property of any object: `edit` gets the object's schema and the property's name.
fn each(document: &mut Value, number: usize, edit: impl Fn(&mut Value, &str) -> bool) -> bool {
    let mut left = number;
    for place in schemas(document) {
        let Some(schema) = document.pointer(&place).cloned() else {
            continue;
        };
        for name in keys(&schema["properties"]) {
            let mut copy = schema.clone();
            if edit(&mut copy, &name) {
                if left == 0 {
                    if let Some(target) = document.pointer_mut(&place) {
                        *target = copy;
                    }
                    return true;
                }
                left -= 1;
            }
        }
    }
    false
}

/// Does something to the own schema of a property.
fn own(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    each(document, number, |schema, name| {
        edit(&mut schema["properties"][name])
    })
}

/// The same, in the words of OpenAPI 3.1.
fn newer(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    is_newer(document) && own(document, number, edit)
}

fn is(schema: &Value, ty: &str) -> bool {
    schema["type"] == ty && schema.get("enum").is_none()
}

fn plain(schema: &Value, ty: &str) -> bool {
    is(schema, ty) && schema.get("format").is_none()
}

/// From one type to another, with nothing left that is only of the first.
fn retype(schema: &mut Value, from: &str, to: Value) -> bool {
    if !is(schema, from) {
        return false;
    }
    let kept: Vec<(String, Value)> = [
        "description",
        "readOnly",
        "writeOnly",
        "deprecated",
        "nullable",
    ]
    .iter()
    .filter_map(|key| Some(((*key).to_owned(), schema.get(key)?.clone())))
    .collect();
    *schema = to;
    for (key, value) in kept {
        schema[key.as_str()] = value;
    }
    true
}

/// Adds a property to any object that has some.
fn add(document: &mut Value, number: usize, property: &Value, needed: bool) -> bool {
    let places = schemas(document);
    at(document, number, places, |schema| {
        let Some(properties) = schema["properties"].as_object_mut() else {
            return false;
        };
        properties.insert("zz_new".to_owned(), property.clone());
        if needed {
            require(schema, "zz_new", true);
        }
        true
    })
}

kinds! {
    "property: its description changed", harmless, |d, n| own(d, n, |p| p.get("$ref").is_none() && set(p, "description", json!("Other words.")));
    "property: an example", harmless, |d, n| own(d, n, |p| is(p, "string") && set(p, "example", json!("other")));
    "property: an extension", harmless, |d, n| own(d, n, |p| p.get("$ref").is_none() && set(p, "x-internal", json!(true)));
    "property: added, optional", harmless, |d, n| add(d, n, &json!({"type": "string"}), false);
    "property: added, read only", breaking, |d, n| add(d, n, &json!({"type": "string", "readOnly": true}), false);
    "property: added, write only", breaking, |d, n| add(d, n, &json!({"type": "string", "writeOnly": true}), false);
    "property: an optional one deprecated", harmless, |d, n| each(d, n, |s, name| {
        !required(s).iter().any(|known| known == name) && s["properties"][name].get("$ref").is_none()
            && s["properties"][name].get("default").is_none() && set(&mut s["properties"][name], "deprecated", json!(true))
    });
    "property: a largest length taken off", harmless, |d, n| own(d, n, |p| unset(p, "maxLength"));
    "property: a largest length raised", harmless, |d, n| own(d, n, |p| p["maxLength"].as_u64().is_some_and(|max| set(p, "maxLength", json!(max + 10))));
    "property: a least value taken off", harmless, |d, n| own(d, n, |p| unset(p, "minimum"));
    "property: a pattern taken off", harmless, |d, n| own(d, n, |p| unset(p, "pattern"));
    "property: a title", harmless, |d, n| own(d, n, |p| (is(p, "boolean") || is(p, "integer")) && set(p, "title", json!("Other")));
    "property: a reference wrapped in allOf", harmless, |d, n| own(d, n, |p| match p.get("$ref").cloned() {
        Some(reference) => { *p = json!({"allOf": [{"$ref": reference}]}); true }
        None => false,
    });
    "required: in another order", harmless, |d, n| { let places = schemas(d); at(d, n, places, |s| match s["required"].as_array_mut() {
        Some(names) if names.len() > 1 => { names.reverse(); true }
        _ => false,
    }) };
    "property: removed", breaking, |d, n| each(d, n, |s, name| { require(s, name, false); s["properties"].as_object_mut().is_some_and(|all| all.remove(name).is_some()) });
    "property: another name", breaking, |d, n| each(d, n, |s, name| {
        let needed = required(s).iter().any(|known| known == name);
        require(s, name, false);
        require(s, "zz_other", needed);
        s["properties"].as_object_mut().is_some_and(|all| rename(all, name, "zz_other"))
    });
    "property: added, required", breaking, |d, n| add(d, n, &json!({"type": "string"}), true);
    "property: added, required, with one value", breaking, |d, n| add(d, n, &json!({"type": "string", "enum": ["zz"]}), true);
    "property: added, required, read only", breaking, |d, n| add(d, n, &json!({"type": "string", "readOnly": true}), true);
    "property: an optional one required", breaking, |d, n| each(d, n, |s, name| { let open = !required(s).iter().any(|known| known == name); if open { require(s, name, true); } open });
    "property: a required one optional", breaking, |d, n| each(d, n, |s, name| { let needed = required(s).iter().any(|known| known == name); if needed { require(s, name, false); } needed });
    "property: a required one deprecated", breaking, |d, n| each(d, n, |s, name| {
        required(s).iter().any(|known| known == name) && s["properties"][name].get("$ref").is_none() && set(&mut s["properties"][name], "deprecated", json!(true))
    });
    "property: string → integer", breaking, |d, n| own(d, n, |p| retype(p, "string", json!({"type": "integer"})));
    "property: integer → string", breaking, |d, n| own(d, n, |p| retype(p, "integer", json!({"type": "string"})));
    "property: integer → number", breaking, |d, n| own(d, n, |p| retype(p, "integer", json!({"type": "number"})));
    "property: number → integer", breaking, |d, n| own(d, n, |p| retype(p, "number", json!({"type": "integer"})));
    "property: boolean → string", breaking, |d, n| own(d, n, |p| retype(p, "boolean", json!({"type": "string"})));
    "property: string → list of strings", breaking, |d, n| own(d, n, |p| retype(p, "string", json!({"type": "array", "items": {"type": "string"}})));
    "property: string → object", breaking, |d, n| own(d, n, |p| retype(p, "string", json!({"type": "object", "properties": {"text": {"type": "string"}}})));
    "property: list → its item", breaking, |d, n| own(d, n, |p| p["type"] == "array" && { let item = p["items"].clone(); *p = item; true });
    "property: list of another type", breaking, |d, n| own(d, n, |p| p["type"] == "array" && set(p, "items", json!({"type": "boolean"})));
    "property: int64 → int32", breaking, |d, n| own(d, n, |p| is(p, "integer") && set(p, "format", json!("int32")));
    "property: string → date-time", breaking, |d, n| own(d, n, |p| plain(p, "string") && set(p, "format", json!("date-time")));
    "property: string → uuid", breaking, |d, n| own(d, n, |p| plain(p, "string") && set(p, "format", json!("uuid")));
    "property: its format taken off", breaking, |d, n| own(d, n, |p| is(p, "string") && unset(p, "format"));
    "property: nullable", breaking, |d, n| own(d, n, |p| p.get("type").is_some() && p["nullable"] != true && set(p, "nullable", json!(true)));
    "property: not nullable any more", breaking, |d, n| own(d, n, |p| p["nullable"] == true && unset(p, "nullable"));
    "property: read only", breaking, |d, n| own(d, n, |p| p.get("type").is_some() && set(p, "readOnly", json!(true)));
    "property: not read only any more", breaking, |d, n| own(d, n, |p| unset(p, "readOnly"));
    "property: write only", breaking, |d, n| own(d, n, |p| p.get("type").is_some() && p["readOnly"] != true && set(p, "writeOnly", json!(true)));
    "property: a default", breaking, |d, n| own(d, n, |p| is(p, "boolean") && p.get("default").is_none() && set(p, "default", json!(false)));
    "property: another default", breaking, |d, n| own(d, n, |p| p["default"].is_boolean() && { let other = p["default"] != true; set(p, "default", json!(other)) });
    "property: a smaller largest length", breaking, |d, n| own(d, n, |p| p["maxLength"].as_u64().is_some_and(|max| max > 1 && set(p, "maxLength", json!(max - 1))));
    "property: a least length", breaking, |d, n| own(d, n, |p| is(p, "string") && set(p, "minLength", json!(2)));
    "property: a pattern", breaking, |d, n| own(d, n, |p| is(p, "string") && set(p, "pattern", json!("^[a-z]+$")));
    "property: a least value", breaking, |d, n| own(d, n, |p| is(p, "integer") && set(p, "minimum", json!(5)));
    "property: a list of at least two", breaking, |d, n| own(d, n, |p| p["type"] == "array" && set(p, "minItems", json!(2)));
    "property: string → listed values", breaking, |d, n| own(d, n, |p| plain(p, "string") && set(p, "enum", json!(["xxx", "b"])));
    "property: any JSON", breaking, |d, n| own(d, n, |p| p.get("type").is_some() && { *p = json!({}); true });
    "property: a comment", harmless, |d, n| own(d, n, |p| p.get("$ref").is_none() && set(p, "$comment", json!("For those who maintain it.")));
    "property: a greatest value taken off", harmless, |d, n| own(d, n, |p| unset(p, "maximum"));
    "property: a least length taken off", harmless, |d, n| own(d, n, |p| unset(p, "minLength"));
    "property: null too, by its types", breaking, |d, n| newer(d, n, |p| p["type"].is_string() && p.get("enum").is_none() && { let ty = p["type"].clone(); set(p, "type", json!([ty, "null"])) });
    "property: not null any more, by its types", breaking, |d, n| newer(d, n, |p| { let first = p["type"].as_array().and_then(|all| all.iter().find(|ty| **ty != "null").cloned()); first.is_some_and(|first| set(p, "type", first)) });
    "property: null or what it refers to", breaking, |d, n| newer(d, n, |p| match p.get("$ref").cloned() {
        Some(reference) => { *p = json!({"oneOf": [{"type": "null"}, {"$ref": reference}]}); true }
        None => false,
    });
    "property: one constant", breaking, |d, n| newer(d, n, |p| plain(p, "string") && set(p, "const", json!("zz")));
    "property: int32 → int64", breaking, |d, n| own(d, n, |p| p["format"] == "int32" && set(p, "format", json!("int64")));
    "property: a default text", breaking, |d, n| own(d, n, |p| plain(p, "string") && p.get("default").is_none() && set(p, "default", json!("zz")));
    "property: no default any more", breaking, |d, n| own(d, n, |p| unset(p, "default"));
    "property: a greatest value", breaking, |d, n| own(d, n, |p| is(p, "integer") && set(p, "maximum", json!(7)));
    "property: a multiple", breaking, |d, n| own(d, n, |p| is(p, "integer") && set(p, "multipleOf", json!(5)));
}
