//! Names of everything that a path from the crate's root leads to: types, groups, call types.
//!
//! In: what there is to be named. Out: an identifier each. What always holds: no two types of the crate have the same name, whatever
//! module they are in; components come before groups, groups before inline schemas, and those before what is made for operations.

use super::holders::SecondNames;
use super::ident::{Case, ident, ident_of, join};
use super::reserved::{CLIENT_METHODS, GROUP_METHODS, MODULES, ROOT_TYPES, TYPES};
use super::scope::{Scope, Wish};
use super::words::{Spelling, words};
use crate::analyze::forms::{Form, Node, Nodes};
use crate::api::{Api, Group, Kind, NameHint, Operation, TypeDef, TypeId};
use crate::config::Config;

/// Identifiers of a resource group.
#[derive(Debug, Clone, Default)]
pub(crate) struct GroupNames {
    pub(crate) module: String,
    pub(crate) method: String,
    pub(crate) ty: String,
    pub(crate) scoped: Option<String>,
}

/// Identifiers of an operation.
#[derive(Debug, Clone, Default)]
pub(crate) struct OperationNames {
    pub(crate) function: String,
    pub(crate) call: String,
    /// What further types of the operation are named after.
    pub(crate) base: String,
}

/// Identifiers of a narrowed client.
#[derive(Debug, Clone, Default)]
pub(crate) struct ScopeNames {
    pub(crate) method: String,
    pub(crate) ty: String,
}

/// All of them, by their index.
#[derive(Debug, Default)]
pub(crate) struct Globals {
    pub(crate) nodes: Vec<String>,
    pub(crate) groups: Vec<GroupNames>,
    pub(crate) operations: Vec<OperationNames>,
    pub(crate) scopes: Vec<ScopeNames>,
    /// The types' namespace, for what is named after a type.
    pub(crate) types: Scope,
}

/// Names everything. `scopes`: the names of narrowed clients.
pub(crate) fn globals(api: &Api, config: &Config, nodes: &Nodes, scopes: &[&str]) -> Globals {
    let mut namer = Namer {
        api,
        config,
        second: SecondNames::default(),
    };
    let bases = namer.bases();
    let first: Vec<String> = api
        .types
        .iter()
        .map(|(id, def)| {
            namer
                .definition(id, def)
                .candidates
                .into_iter()
                .next()
                .unwrap_or_default()
        })
        .collect();
    namer.second = SecondNames::of(api, &first, &bases);
    let mut wishes: Vec<Wish> = nodes.iter().map(|(_, node)| namer.node(node)).collect();
    wishes.extend(api.groups.iter().map(group_type));
    wishes.extend(scopes.iter().map(|scope| scope_type(scope)));
    let functions = namer.functions();
    wishes.extend(
        api.operations
            .iter()
            .zip(&bases)
            .map(|(operation, base)| call_type(operation, base)),
    );
    let mut types = Scope::without(TYPES.iter().copied());
    let mut given = types.assign(&wishes).into_iter();
    let nodes: Vec<String> = given.by_ref().take(nodes.len()).collect();
    let group_types: Vec<String> = given.by_ref().take(api.groups.len()).collect();
    let scope_types: Vec<String> = given.by_ref().take(scopes.len()).collect();
    let operations = functions.into_iter().zip(bases).zip(given);
    let operations = operations.map(|((function, base), call)| OperationNames {
        function,
        call,
        base,
    });
    let operations = operations.collect();
    let mut methods = Scope::without(CLIENT_METHODS.iter().copied());
    let groups = namer.groups(group_types, &mut methods, &mut types);
    let scopes = scopes.iter().zip(scope_types).map(|(name, ty)| {
        let method = ident(name, Case::Snake, Spelling::Plain);
        ScopeNames {
            method: methods.give([method.clone(), format!("with_{method}")]),
            ty,
        }
    });
    let scopes = scopes.collect();
    Globals {
        nodes,
        groups,
        operations,
        scopes,
        types,
    }
}

struct Namer<'a> {
    api: &'a Api,
    config: &'a Config,
    second: SecondNames,
}

impl Namer<'_> {
    fn node(&self, node: &Node) -> Wish {
        let Some(def) = self.api.types.get(node.id) else {
            return Wish::default();
        };
        let mut wish = self.definition(node.id, def);
        if node.form == Form::Input {
            for candidate in &mut wish.candidates {
                candidate.push_str("Input");
            }
            wish.rank = wish.rank.max(INLINE);
        }
        wish
    }

    fn definition(&self, id: TypeId, def: &TypeDef) -> Wish {
        let own = def.name.own.as_deref();
        let rename = &self.config.rename;
        if let Some(name) = rename.of_type(own, def.place.pointer.as_str()) {
            let name = ident(name, Case::Camel, Spelling::Plain);
            return Wish {
                candidates: vec![name.clone(), name + suffix(def)],
                rank: RENAMED,
                key: def.place.to_string(),
            };
        }
        let context = || def.name.context.iter().map(|text| rename.strip(text));
        let mut candidates = Vec::with_capacity(4);
        let mut rank = INLINE;
        if let Some(own) = own {
            let stripped = rename.strip(own);
            let plain = ident(stripped, Case::Camel, Spelling::Plain);
            rank = if plain == stripped { EXACT } else { COMPONENT };
            candidates.push(plain);
            candidates.push(ident_of(context().chain([stripped]), Case::Camel));
            candidates.push(ident(own, Case::Camel, Spelling::Plain));
            candidates.push(ident(own, Case::Camel, Spelling::Full));
        } else {
            candidates.push(ident_of(context(), Case::Camel));
            candidates.extend(self.second.get(id).map(str::to_owned));
        }
        if let Some(first) = candidates.first() {
            candidates.push(format!("{first}{}", suffix(def)));
        }
        candidates.dedup();
        let key = match (own, &def.kind) {
            (Some(own), _) => own.to_owned(),
            // The smallest of several envelopes is the plain one.
            (None, Kind::Struct(object)) if object.generic => {
                format!("{:08} {}", object.fields.len(), def.place)
            }
            (None, _) => def.place.to_string(),
        };
        Wish {
            candidates,
            rank,
            key,
        }
    }

    fn groups(
        &self,
        types: Vec<String>,
        methods: &mut Scope,
        idents: &mut Scope,
    ) -> Vec<GroupNames> {
        let wish = |group: &Group, suffix: &str| {
            let plain = group_ident(group, Case::Snake);
            Wish {
                candidates: vec![
                    plain.clone(),
                    format!("{}{suffix}", plain.trim_start_matches("r#")),
                ],
                rank: 0,
                key: key(&group.name),
            }
        };
        let module = |group: &Group| {
            let mut wish = wish(group, "_api");
            // A raw identifier would name a file that few tools expect.
            wish.candidates
                .retain(|candidate| !candidate.starts_with("r#"));
            wish
        };
        let modules: Vec<Wish> = self.api.groups.iter().map(module).collect();
        let modules = Scope::without(MODULES.iter().copied()).assign(&modules);
        let method: Vec<Wish> = self
            .api
            .groups
            .iter()
            .map(|group| wish(group, "_group"))
            .collect();
        let method = methods.assign(&method);
        let all = self.api.groups.iter().zip(modules).zip(method).zip(types);
        all.map(|(((group, module), method), ty)| {
            let scoped = group.scope.as_ref().map(|scope| {
                let name = ident_of([scope.name.as_str(), ty.as_str()], Case::Camel);
                let suffixed = format!("{name}Scope");
                idents.give([name, suffixed])
            });
            GroupNames {
                module,
                method,
                ty,
                scoped,
            }
        })
        .collect()
    }

    /// For each operation, its function's name within its group.
    fn functions(&self) -> Vec<String> {
        let mut names = vec![String::new(); self.api.operations.len()];
        for group in &self.api.groups {
            let members: Vec<(usize, &Operation)> = group
                .operations
                .iter()
                .filter_map(|&at| Some((at, self.api.operations.get(at)?)))
                .collect();
            let wishes: Vec<Wish> = members
                .iter()
                .map(|(_, operation)| self.function(operation, group))
                .collect();
            let given = Scope::without(GROUP_METHODS.iter().copied()).assign(&wishes);
            for ((at, _), name) in members.iter().zip(given) {
                if let Some(slot) = names.get_mut(*at) {
                    *slot = name;
                }
            }
        }
        names
    }

    fn function(&self, operation: &Operation, group: &Group) -> Wish {
        let key = operation_key(operation);
        let renamed = self
            .config
            .rename
            .of_operation(operation.id.as_deref(), operation.place.pointer.as_str());
        if let Some(name) = renamed {
            return Wish {
                candidates: vec![ident(name, Case::Snake, Spelling::Plain)],
                rank: RENAMED,
                key,
            };
        }
        let whole = self.operation_words(operation);
        let group = words(
            group.name.own.as_deref().unwrap_or_default(),
            Spelling::Plain,
        );
        let within = without(&whole, &group);
        let method = operation.method.to_lowercase();
        let mut candidates = vec![join(within, Case::Snake), join(&whole, Case::Snake)];
        candidates.push(ident_of(
            [whole.join(" ").as_str(), method.as_str()],
            Case::Snake,
        ));
        candidates.push(ident_of(
            [method.as_str(), operation.path.as_str()],
            Case::Snake,
        ));
        Wish {
            candidates,
            rank: COMPONENT,
            key,
        }
    }

    /// The words of an operation's name, without the configured prefix.
    fn operation_words(&self, operation: &Operation) -> Vec<String> {
        let whole = match operation.name.own.as_deref() {
            Some(own) => words(own, Spelling::Plain),
            None if operation.name.context.is_empty() => words(
                &format!("{} {}", operation.method.to_lowercase(), operation.path),
                Spelling::Plain,
            ),
            None => operation
                .name
                .context
                .iter()
                .flat_map(|text| words(text, Spelling::Plain))
                .collect(),
        };
        self.without_prefix(whole)
    }

    fn without_prefix(&self, whole: Vec<String>) -> Vec<String> {
        match &self.config.rename.strip_prefix {
            Some(prefix) => without(&whole, &words(prefix, Spelling::Plain)).to_vec(),
            None => whole,
        }
    }

    /// For each operation, what its types are named after: its id, or its function and group.
    fn bases(&self) -> Vec<String> {
        let mut bases = vec![String::new(); self.api.operations.len()];
        for group in &self.api.groups {
            let group_words = group.name.own.as_deref().unwrap_or_default();
            for &at in &group.operations {
                let (Some(operation), Some(base)) =
                    (self.api.operations.get(at), bases.get_mut(at))
                else {
                    continue;
                };
                let whole = match operation.id.as_deref() {
                    Some(id) => self.without_prefix(words(id, Spelling::Plain)),
                    None => self.operation_words(operation),
                };
                *base = match whole.as_slice() {
                    [only] => ident_of([only.as_str(), group_words], Case::Camel),
                    several => join(several, Case::Camel),
                };
            }
        }
        bases
    }
}

const RENAMED: u8 = 0;
const EXACT: u8 = 1;
const COMPONENT: u8 = 2;
const GROUP: u8 = 3;
const INLINE: u8 = 4;
const OPERATION: u8 = 5;

/// What tells a type apart from what else has its name.
fn suffix(def: &TypeDef) -> &'static str {
    match &def.kind {
        Kind::Struct(_) => "Object",
        Kind::Enum(_) | Kind::Union(_) | Kind::Id(_) | Kind::Wrapper(_) => "Value",
    }
}

/// The words without a prefix, unless nothing would be left.
fn without<'w>(words: &'w [String], prefix: &[String]) -> &'w [String] {
    words
        .strip_prefix(prefix)
        .filter(|rest| !rest.is_empty())
        .unwrap_or(words)
}

fn key(hint: &NameHint) -> String {
    hint.own.clone().unwrap_or_else(|| hint.context.join("/"))
}

fn operation_key(operation: &Operation) -> String {
    format!(
        "{} {} {}",
        operation.id.as_deref().unwrap_or_default(),
        operation.path,
        operation.method
    )
}

fn group_ident(group: &Group, case: Case) -> String {
    match &group.name.own {
        Some(own) => ident(own, case, Spelling::Plain),
        None => ident_of(group.name.context.iter().map(String::as_str), case),
    }
}

fn group_type(group: &Group) -> Wish {
    let plain = group_ident(group, Case::Camel);
    let mut candidates = vec![
        plain.clone(),
        format!("{plain}Api"),
        format!("{plain}Group"),
    ];
    candidates.retain(|candidate| !ROOT_TYPES.contains(&candidate.as_str()));
    Wish {
        candidates,
        rank: GROUP,
        key: key(&group.name),
    }
}

fn scope_type(name: &str) -> Wish {
    let plain = ident(name, Case::Camel, Spelling::Plain);
    let mut candidates = vec![plain.clone(), format!("{plain}Scope")];
    candidates.retain(|candidate| !ROOT_TYPES.contains(&candidate.as_str()));
    Wish {
        candidates,
        rank: GROUP,
        key: name.to_owned(),
    }
}

fn call_type(operation: &Operation, base: &str) -> Wish {
    Wish {
        candidates: vec![
            base.to_owned(),
            format!("{base}Call"),
            format!("{base}Request"),
        ],
        rank: OPERATION,
        key: operation_key(operation),
    }
}
