//! `[types]`: which Rust types stand for formats of strings.

use serde::Deserialize;

use crate::api::Format;

/// Which Rust types stand for formats of strings. Every key takes `"typed"` or `"string"`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Types {
    /// RFC 3339 `date-time`: the runtime's `DateTime`, which keeps the text as it came.
    pub date_time: Representation,
    /// RFC 3339 `date`.
    pub date: Representation,
    /// RFC 3339 `time`.
    pub time: Representation,
    /// ISO 8601 `duration`.
    pub duration: Representation,
    /// `uuid` (RFC 9562).
    pub uuid: Representation,
    /// `uri` (RFC 3986).
    pub uri: Representation,
    /// `ipv4`: `std::net::Ipv4Addr`.
    pub ipv4: Representation,
    /// `ipv6`: `std::net::Ipv6Addr`.
    pub ipv6: Representation,
    /// `byte`, `contentEncoding: base64`.
    pub byte: Representation,
    /// `decimal`: the runtime's `Decimal`, which keeps every digit.
    pub decimal: Representation,
    /// String components that only identify something (`PetId`): a newtype of their own, or `String`.
    pub ids: Representation,
}

/// How values of a format are held.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Representation {
    /// As a type of their own; a value that is not of the format does not decode.
    #[default]
    Typed,
    /// As `String`, unchecked.
    String,
}

impl Types {
    /// How values of a format are held.
    #[must_use]
    pub const fn of(&self, format: Format) -> Representation {
        match format {
            Format::DateTime => self.date_time,
            Format::Date => self.date,
            Format::Time => self.time,
            Format::Duration => self.duration,
            Format::Uuid => self.uuid,
            Format::Uri => self.uri,
            Format::Ipv4 => self.ipv4,
            Format::Ipv6 => self.ipv6,
            Format::Byte => self.byte,
            Format::Decimal | Format::ExactNumber => self.decimal,
        }
    }
}
