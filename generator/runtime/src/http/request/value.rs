//! A value as parameters see it: what it would be as JSON, in its own order, with scalars as their text.

use super::super::super::json::{
    Decode, DecodeError, Encode, Kind, Measure, Reader, RestWith, Writer, from_json,
};
use super::super::super::limits::Violations;

/// A value that is laid out in a parameter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Plain {
    /// Null: the parameter is left out.
    Nothing,
    /// A string's content.
    Text(String),
    /// The JSON text of a number or boolean.
    Literal(String),
    /// An array.
    List(Vec<Plain>),
    /// An object; members that are null are kept here, and left out by the layout.
    Object(Vec<(String, Plain)>),
}

impl Plain {
    /// What `value` is.
    ///
    /// # Errors
    /// It holds a number that is not finite, or nests too deep.
    pub(crate) fn of(value: &dyn Encode) -> Result<Self, Violations> {
        if value.is_absent() {
            return Ok(Self::Nothing);
        }
        if let Measure::Text(text) = value.measure() {
            return Ok(Self::Text(text.into_owned()));
        }
        from_json(&json_text(value)?).map_err(|error| {
            let mut violations = Violations::default();
            violations.push(error.path(), error.message());
            violations
        })
    }

    /// Its text where only a scalar can stand: itself, or what it is as JSON. `None` for null.
    pub(crate) fn text(&self) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Text(text) | Self::Literal(text) => Some(text.clone()),
            Self::List(_) | Self::Object(_) => {
                let mut writer = Writer::new();
                self.encode(&mut writer);
                writer.finish().ok()
            }
        }
    }
}

impl Decode for Plain {
    fn blank() -> Self {
        Self::Nothing
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match reader.kind()? {
            Kind::Null => {
                reader.skip()?;
                Self::Nothing
            }
            Kind::Boolean => Self::Literal(reader.boolean()?.to_string()),
            Kind::Number => Self::Literal(reader.number()?.to_owned()),
            Kind::String => Self::Text(reader.str()?.to_owned()),
            Kind::Array => Self::List(Vec::decode(reader)?),
            Kind::Object => {
                let mut members = Vec::new();
                let mut each = RestWith(|name, reader: &mut Reader<'_>| {
                    members.push((name, Self::decode(reader)?));
                    Ok(())
                });
                reader.object_rest(&mut [], &mut each)?;
                Self::Object(members)
            }
        })
    }
}

impl Encode for Plain {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Nothing => writer.null(),
            Self::Text(text) => writer.str(text),
            Self::Literal(text) if text == "true" || text == "false" => {
                writer.boolean(text == "true")
            }
            Self::Literal(text) => writer.number(text),
            Self::List(items) => writer.array(items),
            Self::Object(members) => {
                let members: Vec<(&str, &dyn Encode)> = members
                    .iter()
                    .map(|(name, value)| (name.as_str(), value as &dyn Encode))
                    .collect();
                writer.object(&members);
            }
        }
    }
}

/// `value` as JSON text.
///
/// # Errors
/// It holds a number that is not finite.
pub(crate) fn json_text(value: &dyn Encode) -> Result<String, Violations> {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.finish()
}

/// `value` as the JSON of a body.
///
/// # Errors
/// As [`json_text`].
pub(super) fn json_bytes(value: &dyn Encode) -> Result<Vec<u8>, Violations> {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.into_bytes()
}
