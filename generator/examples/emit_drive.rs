use specwright::{analyze, config, diagnostic, emit, load, lower};
use std::time::Instant;
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let mut config: config::Config = match args.get(4) {
        Some(c) => config::Config::load(c.as_ref()).unwrap(),
        None => Default::default(),
    };
    if config.krate.name.is_none() {
        config.krate.name = Some(args[3].clone());
    }
    config.source = args[1].clone();
    let t = Instant::now();
    let loaded = load::from_path(args[1].as_ref());
    let t_load = t.elapsed();
    let mut d = diagnostic::Diagnostics::new();
    let doc = loaded.document.unwrap();
    let t = Instant::now();
    let api = lower::lower(&doc, &config, &mut d);
    let t_lower = t.elapsed();
    let t = Instant::now();
    let plan = analyze::analyze(&api, &config, &mut d);
    let t_plan = t.elapsed();
    let t = Instant::now();
    let files = emit::emit(&plan);
    let t_emit = t.elapsed();
    let lines: usize = files
        .iter()
        .filter(|(p, _)| p.ends_with(".rs"))
        .map(|(_, t)| t.lines().count())
        .sum();
    let most = files
        .iter()
        .map(|(p, t)| (t.lines().count(), p))
        .max()
        .unwrap();
    eprintln!(
        "load {t_load:?} lower {t_lower:?} plan {t_plan:?} emit {t_emit:?} files {} lines {lines} longest {most:?}",
        files.len()
    );
    let out = std::path::Path::new(&args[2]);
    let _ = std::fs::remove_dir_all(out);
    for (path, text) in files.iter() {
        let path = out.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}
