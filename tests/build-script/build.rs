//! Generates the client of `library.yaml` before the crate is compiled, and three times that of `shop`, with other features each.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use specwright::Generator;

/// Modules, and which of the features of `shop`'s groups each has.
const SHOPS: [(&str, &[&str]); 3] = [
    ("shop_whole", &["customers", "orders"]),
    ("shop_orders", &["orders"]),
    ("shop_bare", &[]),
];

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    write("specwright.toml", &out.join("library"))?;
    for (module, features) in SHOPS {
        let folder = out.join(module);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        write("shop/specwright.toml", &folder)?;
        settle(&folder, features)?;
    }
    Ok(())
}

fn write(config: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={config}");
    let generated = Generator::from_config(Path::new(config))?.generate()?;
    for input in generated.inputs() {
        println!("cargo::rerun-if-changed={}", input.display());
    }
    generated.write_module_to(folder)?;
    Ok(())
}

/// Decides the features of groups in the text, since a crate can have them in one way at a time only.
fn settle(folder: &Path, features: &[&str]) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            settle(&path, features)?;
            continue;
        }
        let mut text = fs::read_to_string(&path)?;
        for feature in ["customers", "orders"] {
            let on = features.contains(&feature);
            text = text.replace(&format!("feature = {feature:?}"), &on.to_string());
        }
        fs::write(&path, text)?;
    }
    Ok(())
}
