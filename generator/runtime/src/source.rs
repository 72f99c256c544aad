//! The text of this package, for the generator, which copies it into the crates it writes.
//!
//! Under the feature `source` nothing else is compiled. A file that is missing here is missing in every generated crate, so a test
//! compares the list with the folder.

/// The manifest; generated crates have its dependencies and features.
pub const MANIFEST: &str = include_str!("../Cargo.toml");

macro_rules! files {
    ($($path:literal),* $(,)?) => {
        /// Path below `src/` and text of every file that a copy has. Its root is `vendored.rs`.
        pub const FILES: &[(&str, &str)] = &[$(($path, include_str!($path))),*];
    };
}

files![
    "http/blocking.rs",
    "http/client/build.rs",
    "http/client/builder.rs",
    "http/client/core.rs",
    "http/client/mod.rs",
    "http/client/settings.rs",
    "http/credentials/apply.rs",
    "http/credentials/choose.rs",
    "http/credentials/mod.rs",
    "http/credentials/oauth2.rs",
    "http/credentials/secret.rs",
    "http/credentials/source.rs",
    "http/credentials/store.rs",
    "http/describe/api.rs",
    "http/describe/mod.rs",
    "http/describe/paging.rs",
    "http/describe/param.rs",
    "http/describe/route.rs",
    "http/driver.rs",
    "http/error/api.rs",
    "http/error/body.rs",
    "http/error/details.rs",
    "http/error/failure.rs",
    "http/error/mod.rs",
    "http/exchange/again.rs",
    "http/exchange/attempt.rs",
    "http/exchange/hooks.rs",
    "http/exchange/limiter.rs",
    "http/exchange/mod.rs",
    "http/exchange/one.rs",
    "http/exchange/redirect.rs",
    "http/exchange/retry.rs",
    "http/exchange/run.rs",
    "http/exchange/trace.rs",
    "http/finish.rs",
    "http/futures.rs",
    "http/mod.rs",
    "http/paging/ask.rs",
    "http/paging/link.rs",
    "http/paging/mod.rs",
    "http/paging/next.rs",
    "http/paging/page.rs",
    "http/paging/read.rs",
    "http/paging/seen.rs",
    "http/paging/stream.rs",
    "http/records/events.rs",
    "http/records/lines.rs",
    "http/records/mod.rs",
    "http/records/sse.rs",
    "http/records/values.rs",
    "http/request/bodies.rs",
    "http/request/body.rs",
    "http/request/call.rs",
    "http/request/concat.rs",
    "http/request/cookies.rs",
    "http/request/escape.rs",
    "http/request/file.rs",
    "http/request/form.rs",
    "http/request/layout.rs",
    "http/request/lines.rs",
    "http/request/media.rs",
    "http/request/members.rs",
    "http/request/mod.rs",
    "http/request/multipart.rs",
    "http/request/options.rs",
    "http/request/part_writer.rs",
    "http/request/parts.rs",
    "http/request/path.rs",
    "http/request/prepare.rs",
    "http/request/server.rs",
    "http/request/value.rs",
    "http/response/inflate/brotli.rs",
    "http/response/inflate/deflate.rs",
    "http/response/inflate/mod.rs",
    "http/response/inflate/zstd.rs",
    "http/response/kept.rs",
    "http/response/mod.rs",
    "http/response/rate.rs",
    "http/response/retry_after.rs",
    "http/response/sending.rs",
    "http/response/stream.rs",
    "http/transport/error.rs",
    "http/transport/mod.rs",
    "http/transport/reqwest.rs",
    "json/attempt.rs",
    "json/bridge.rs",
    "json/compound.rs",
    "json/decimal.rs",
    "json/decode.rs",
    "json/digits.rs",
    "json/encode.rs",
    "json/error.rs",
    "json/escape.rs",
    "json/exact.rs",
    "json/impls.rs",
    "json/look.rs",
    "json/macros.rs",
    "json/maybe.rs",
    "json/members.rs",
    "json/missing.rs",
    "json/mod.rs",
    "json/numbers.rs",
    "json/numerals.rs",
    "json/open.rs",
    "json/order.rs",
    "json/output.rs",
    "json/reader.rs",
    "json/refuse.rs",
    "json/scan.rs",
    "json/skip.rs",
    "json/strings.rs",
    "json/tuples.rs",
    "json/unknown.rs",
    "json/value.rs",
    "json/words.rs",
    "json/writer.rs",
    "limits/apply.rs",
    "limits/check.rs",
    "limits/equal.rs",
    "limits/mod.rs",
    "limits/pattern.rs",
    "limits/violations.rs",
    "scalar/base64.rs",
    "scalar/calendar.rs",
    "scalar/convert.rs",
    "scalar/date.rs",
    "scalar/date_time.rs",
    "scalar/decimal.rs",
    "scalar/duration.rs",
    "scalar/ip.rs",
    "scalar/mod.rs",
    "scalar/text.rs",
    "scalar/time.rs",
    "scalar/uuid.rs",
    "testing/accept.rs",
    "testing/check.rs",
    "testing/clock.rs",
    "testing/described.rs",
    "testing/example.rs",
    "testing/forms.rs",
    "testing/mock.rs",
    "testing/mod.rs",
    "testing/model.rs",
    "testing/multipart.rs",
    "testing/pairs.rs",
    "testing/paging.rs",
    "testing/parameters.rs",
    "testing/produce.rs",
    "testing/reply.rs",
    "testing/request.rs",
    "testing/route.rs",
    "testing/rules.rs",
    "testing/schema.rs",
    "testing/security.rs",
    "testing/server.rs",
    "testing/state.rs",
    "testing/stub.rs",
    "testing/transport.rs",
    "vendored.rs",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    /// Path below `src/` of every file but the crate's root and this one, which a copy has no use for.
    fn files(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                files(&entry.path(), &format!("{name}/"), found);
            } else if !["lib.rs", "source.rs"].contains(&name.as_str()) {
                found.insert(name);
            }
        }
    }

    #[test]
    fn every_file_is_carried() {
        let mut there = BTreeSet::new();
        files(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            "",
            &mut there,
        );
        let carried: BTreeSet<_> = super::FILES
            .iter()
            .map(|(path, _)| (*path).to_owned())
            .collect();
        assert_eq!(carried, there);
    }
}
