//! What can be sent as a multipart body, or as a part of one.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::super::json::Encode;
use super::super::super::limits::Check;
use super::{FilePart, PartWriter};

/// A value that is sent as a multipart body, a part per member.
pub trait Parts {
    /// Adds the parts.
    fn parts(&self, out: &mut PartWriter);

    /// Adds what the document forbids about this value and what it holds.
    fn check(&self, check: &mut Check<'_>) {
        let _ = check;
    }
}

impl<T: Part> Parts for BTreeMap<String, T> {
    fn parts(&self, out: &mut PartWriter) {
        for (name, value) in self {
            out.part(name, value);
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
}

impl<T: Encode> Part for T {
    fn write(&self, name: &str, out: &mut PartWriter) {
        if !self.is_absent() {
            out.value(name, self);
        }
    }
}

impl Part for FilePart {
    fn write(&self, name: &str, out: &mut PartWriter) {
        out.file(name, self);
    }
}

impl Part for Option<FilePart> {
    fn write(&self, name: &str, out: &mut PartWriter) {
        if let Some(file) = self {
            file.write(name, out);
        }
    }
}

impl Part for Vec<FilePart> {
    fn write(&self, name: &str, out: &mut PartWriter) {
        for file in self {
            file.write(name, out);
        }
    }
}

impl Part for Option<Vec<FilePart>> {
    fn write(&self, name: &str, out: &mut PartWriter) {
        if let Some(files) = self {
            files.write(name, out);
        }
    }
}
