//! Which values are equal as JSON (JSON Schema 2020-12, section 4.2.2 of the core): members in any order, numbers by value.

use super::super::json::exact::Exact;
use super::super::json::{DEEPEST, DecodeError, Encode, Kind, Reader, Writer};

/// Whether a value equals one of `allowed`, given as JSON texts.
pub(super) fn is_one_of(value: &dyn Encode, allowed: &[&str]) -> bool {
    let value = canonical(value);
    allowed.iter().any(|text| canonical_text(text) == value)
}

/// Text that is the same for values that are equal.
pub(super) fn canonical(value: &dyn Encode) -> String {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    // A number that is not finite is reported when the value is written.
    canonical_text(&writer.finish().unwrap_or_default())
}

/// Of what nests too deep to be compared, as it stands.
fn canonical_text(json: &str) -> String {
    let mut out = String::new();
    match write(&mut Reader::new(json).with_depth(DEEPEST), &mut out) {
        Ok(()) => out,
        Err(_) => json.to_owned(),
    }
}

fn write(reader: &mut Reader<'_>, out: &mut String) -> Result<(), DecodeError> {
    match reader.kind()? {
        Kind::Null | Kind::Boolean => out.push_str(reader.raw()?),
        Kind::String => out.push_str(&format!("{:?}", reader.str()?)),
        Kind::Number => {
            let text = reader.number()?;
            match Exact::parse(text) {
                Some(exact) => out.push_str(&format!("{exact:?}")),
                None => out.push_str(text),
            }
        }
        Kind::Array => {
            out.push('[');
            reader.array(|reader| {
                write(reader, out)?;
                out.push(',');
                Ok(())
            })?;
            out.push(']');
        }
        Kind::Object => {
            let mut members = Vec::new();
            reader.map(|name, reader| {
                let mut value = String::new();
                write(reader, &mut value)?;
                members.push((name, value));
                Ok(())
            })?;
            members.sort();
            out.push('{');
            for (name, value) in members {
                out.push_str(&format!("{name:?}:{value},"));
            }
            out.push('}');
        }
    }
    Ok(())
}
