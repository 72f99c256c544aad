//! Text: its formats, and which strings are ids.

use super::flat::Flat;
use super::key::Key;
use super::{limited, limits};
use crate::api::{Format, Kind, Type, Use};
use crate::config::Representation;
use crate::load::Place;
use crate::lower::context::{Lowering, plain};
use crate::lower::naming;

impl<'d> Lowering<'d> {
    pub(super) fn text(&mut self, key: &Key, place: &Place, flat: &Flat<'d>) -> Use {
        let limits = limits::of_text(&flat.limits);
        if is_binary(flat) {
            return limited(Type::Binary, limits);
        }
        let format = format_of(flat);
        if self.is_id(key, place, flat, format) {
            let kind = Kind::Id(limited(Type::String, limits));
            return plain(Type::Named(self.define(key, place, kind)));
        }
        match format {
            Some(format) if self.config.types.of(format) == Representation::Typed => {
                limited(Type::Format(format), limits)
            }
            _ => limited(Type::String, limits),
        }
    }

    /// A component of plain text whose name says that it identifies something.
    fn is_id(&self, key: &Key, place: &Place, flat: &Flat<'d>, format: Option<Format>) -> bool {
        let plain = flat.format.is_none() || format == Some(Format::Uuid);
        plain
            && key.len() == 1
            && self.config.types.ids == Representation::Typed
            && naming::own(self.doc, place).is_some_and(|name| says_id(&name))
    }
}

/// Whether the last word of a name is one for a thing that identifies another.
fn says_id(name: &str) -> bool {
    naming::words(name).last().is_some_and(|last| {
        matches!(
            last.as_str(),
            "id" | "identifier" | "uuid" | "guid" | "uid" | "ulid"
        )
    })
}

fn is_binary(flat: &Flat<'_>) -> bool {
    if flat.format == Some("binary") {
        return true;
    }
    // 3.1 describes raw bytes by their media type alone.
    flat.content_encoding.is_none()
        && flat.content_media_type.is_some_and(|media| {
            !media.contains("json") && !media.starts_with("text/") && !media.contains("xml")
        })
}

/// The known format that a string has.
fn format_of(flat: &Flat<'_>) -> Option<Format> {
    if matches!(flat.content_encoding, Some("base64")) {
        return Some(Format::Byte);
    }
    Some(match flat.format? {
        "date-time" => Format::DateTime,
        "date" => Format::Date,
        "time" => Format::Time,
        "duration" => Format::Duration,
        "uuid" => Format::Uuid,
        "uri" => Format::Uri,
        "ipv4" => Format::Ipv4,
        "ipv6" => Format::Ipv6,
        "byte" | "base64" => Format::Byte,
        "decimal" | "decimal128" => Format::Decimal,
        _ => return None,
    })
}
