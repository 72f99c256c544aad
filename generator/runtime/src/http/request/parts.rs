//! What can be sent as a multipart body, or as a part of one.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::super::json::Encode;
use super::super::super::limits::{Check, Limits};
use super::{FilePart, PartWriter};

/// A value that is sent as a multipart body, a part per member.
pub trait Parts {
    /// Adds the parts.
    fn parts(&self, out: &mut PartWriter);

    /// Adds what the document forbids about this value and what it holds. `limits` are those of the place where it is sent; how many
    /// parts there may be is not asked here.
    fn check(&self, check: &mut Check<'_>, limits: &Limits) {
        let _ = (check, limits);
    }
}

impl<T: Part> Parts for BTreeMap<String, T> {
    fn parts(&self, out: &mut PartWriter) {
        for (name, value) in self {
            out.part(name, value);
        }
    }

    fn check(&self, check: &mut Check<'_>, limits: &Limits) {
        for (name, value) in self {
            check.in_member(name, |check| {
                if let Some(limits) = limits.names {
                    check.value(name, limits);
                }
                Part::check(value, check, limits.items.unwrap_or(&Limits::NONE));
            });
        }
    }
}

/// An object's members; any other value has no parts.
impl Parts for Value {
    fn parts(&self, out: &mut PartWriter) {
        if let Self::Object(members) = self {
            out.rest(members);
        }
    }
}

/// A value that is sent as one part, or as several of the same name.
pub trait Part {
    /// Adds them.
    fn write(&self, name: &str, out: &mut PartWriter);

    /// Adds what the document forbids about it.
    fn check(&self, check: &mut Check<'_>, limits: &Limits);
}

impl<T: Encode> Part for T {
    fn write(&self, name: &str, out: &mut PartWriter) {
        if !self.is_absent() {
            out.value(name, self);
        }
    }

    fn check(&self, check: &mut Check<'_>, limits: &Limits) {
        check.value(self, limits);
    }
}

impl Part for FilePart {
    fn write(&self, name: &str, out: &mut PartWriter) {
        out.file(name, self);
    }

    /// The length of a file is one in bytes (OpenAPI 3.1.0, section 4.4.2); of a stream without a length nothing is known.
    fn check(&self, check: &mut Check<'_>, limits: &Limits) {
        if let Some(length) = self.body().length() {
            check.byte_count(length, limits);
        }
    }
}

impl Part for Option<FilePart> {
    fn write(&self, name: &str, out: &mut PartWriter) {
        if let Some(file) = self {
            file.write(name, out);
        }
    }

    fn check(&self, check: &mut Check<'_>, limits: &Limits) {
        if let Some(file) = self {
            Part::check(file, check, limits);
        }
    }
}

impl Part for Vec<FilePart> {
    fn write(&self, name: &str, out: &mut PartWriter) {
        for file in self {
            file.write(name, out);
        }
    }

    fn check(&self, check: &mut Check<'_>, limits: &Limits) {
        check.item_count(self.len(), limits);
        for (index, file) in self.iter().enumerate() {
            check.in_item(index, |check| {
                Part::check(file, check, limits.items.unwrap_or(&Limits::NONE));
            });
        }
    }
}

impl Part for Option<Vec<FilePart>> {
    fn write(&self, name: &str, out: &mut PartWriter) {
        if let Some(files) = self {
            files.write(name, out);
        }
    }

    fn check(&self, check: &mut Check<'_>, limits: &Limits) {
        if let Some(files) = self {
            Part::check(files, check, limits);
        }
    }
}
