#!/usr/bin/env bash
# What a program costs to build from nothing that uses the client of the allow policies, beside the clients of other generators.
#
#   clean.sh [FOLDER]
#
# Compares `specwright` (target/release, built where it is not there), and `ploidy` and `openapi-to-rust` where they are on the PATH
# (`cargo install ploidy openapi-to-rust`), each with the default features of what it writes. Prints a table in Markdown: a row per
# tool with the number of packages, and seconds of wall clock and of the processor for each profile. Everything is downloaded
# before, nothing is built before, and incremental compilation is off. Takes some minutes, and GNU time; nothing else should run.
set -euo pipefail
folder=$(realpath -m "${1:-${TMPDIR:-/tmp}/specwright-clean}")
here=$(cd "$(dirname "$0")/../.." && pwd)
document=$here/specs/email-security/openapi.yaml
export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never
mkdir -p "$folder"
specwright=${SPECWRIGHT:-$here/target/release/specwright}
[ -x "$specwright" ] || (cd "$here" && cargo build --quiet --locked --release --package specwright)

specwright_main='
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = client::Client::from_env()?;
    println!("{:?}", client.account("a").allow_policies().get(&"p".into()).send().await?.pattern);
    Ok(())
}'
ploidy_main='
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = client::Client::new("https://api.cloudflare.com/client/v4")?;
    println!("{:?}", client.email_security_get_allow_policy("a", "p").await?);
    Ok(())
}'
openapi_to_rust_main='
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = client::generated::client::HttpClient::new().with_api_key("key");
    println!("{:?}", client.email_security_get_allow_policy("a", "p").await?);
    Ok(())
}'

generate() { # TOOL OUTPUT
    case $1 in
        specwright) (cd "$here" && "$specwright" generate "$document" --config specs/email-security/specwright.toml --output "$2" --no-bump) ;;
        ploidy) ploidy generate rust "$document" --output "$2" --name ploidy-client ;;
        # It writes modules, and what they need to be added to a manifest.
        openapi-to-rust)
            mkdir -p "$2/src" && (cd "$2" && openapi-to-rust generate "$document") &&
                printf '[package]\nname = "openapi-to-rust-client"\nversion = "0.0.0"\nedition = "2024"\n\n' |
                cat - "$2/src/generated/REQUIRED_DEPS.toml" >"$2/Cargo.toml" &&
                echo 'pub mod generated;' >"$2/src/lib.rs"
            ;;
    esac >"$2.log" 2>&1
}

version() { # TOOL
    if [ "$1" = specwright ]; then "$specwright" --version; else "$1" --version; fi
}

echo '| | packages | debug: wall s | user s | release: wall s | user s |'
echo '|---|---:|---:|---:|---:|---:|'
for tool in specwright ploidy openapi-to-rust; do
    [ "$tool" = specwright ] || command -v "$tool" >/dev/null || { echo "$tool is not installed" >&2; continue; }
    client=$folder/$tool program=$folder/$tool-program
    rm -rf "$client" "$program"
    generate "$tool" "$client" || { echo "$tool generates nothing: $client.log" >&2; continue; }
    package=$(sed -n 's/^name = "\(.*\)"/\1/p' "$client/Cargo.toml" | head -1)
    mkdir -p "$program/src"
    printf '[package]\nname = "program"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\nclient = { package = "%s", path = "%s" }\ntokio = { version = "1", features = ["rt", "macros"] }\n[workspace]\n' \
        "$package" "$client" >"$program/Cargo.toml"
    main=${tool//-/_}_main
    echo "${!main}" >"$program/src/main.rs"
    (cd "$program" && cargo fetch --quiet --target "$(rustc -vV | sed -n 's/^host: //p')")
    packages=$(cd "$program" && cargo tree --offline --edges normal,build --prefix none --format '{p}' | sort -u | wc -l)
    row="| $(version "$tool") | $packages |"
    for profile in dev release; do
        rm -rf "$program/target"
        if (cd "$program" && /usr/bin/time -o "$folder/figures" -f '%e %U' cargo build --offline --quiet --profile $profile) >"$program.log" 2>&1; then
            read -r wall user <"$folder/figures"
        else
            echo "$tool: --profile $profile does not build: $program.log" >&2
            wall=failed user=failed
        fi
        row+=" $wall | $user |"
    done
    rm -rf "$program/target"
    echo "$row"
done
