//! Generates the client of `library.yaml` before the crate is compiled.

use std::error::Error;
use std::path::Path;

use specwright::Generator;

fn main() -> Result<(), Box<dyn Error>> {
    let generated = Generator::from_config(Path::new("specwright.toml"))?.generate()?;
    for input in generated.inputs() {
        println!("cargo::rerun-if-changed={}", input.display());
    }
    generated.write_module_to(&Path::new(&std::env::var("OUT_DIR")?).join("library"))?;
    Ok(())
}
