//! How one piece of code names the types of the plan, and what its file must import for that.
//!
//! A type of the same module goes by its identifier; so does one of another module, unless two modules have the identifier:
//! then it is qualified by its module. What a piece named is kept, for the `use` declarations of the file it ends up in.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap, HashSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::ident;
use crate::api::{Format, IntWidth};
use crate::plan::{Module, OutputPlan, Plan, RustType, TypePlan, TypeRef};

/// What holds for the whole plan: which identifiers several modules have.
pub(super) struct Names<'p> {
    ambiguous: HashSet<&'p str>,
}

impl<'p> Names<'p> {
    /// Looks through all modules once.
    pub(super) fn new(plan: &'p Plan) -> Self {
        let mut owner = HashMap::new();
        let mut ambiguous = HashSet::new();
        for (index, module) in plan.modules.iter().enumerate() {
            for name in type_names(module) {
                if *owner.entry(name).or_insert(index) != index {
                    ambiguous.insert(name);
                }
            }
        }
        ambiguous.extend(["BTreeMap", "Client", "Credentials"]);
        ambiguous.extend(
            plan.client
                .scopes
                .iter()
                .map(|scope| scope.type_ident.as_str()),
        );
        Self { ambiguous }
    }
}

/// The identifiers of all types of a module.
fn type_names(module: &Module) -> impl Iterator<Item = &str> {
    let types = module.types.iter().map(|ty| ty.ident.as_str());
    let group = module.group.iter().flat_map(|group| {
        let operations = group.operations.iter().flat_map(|operation| {
            let body = operation
                .body
                .iter()
                .filter_map(|body| body.choice_ident.as_deref());
            let headers = operation
                .headers
                .iter()
                .map(|headers| headers.ident.as_str());
            let output = match &operation.output {
                OutputPlan::Choice { ident, .. } => Some(ident.as_str()),
                _ => None,
            };
            [operation.call_ident.as_str()]
                .into_iter()
                .chain(body)
                .chain(headers)
                .chain(output)
        });
        [group.type_ident.as_str()]
            .into_iter()
            .chain(group.scoped_ident.as_deref())
            .chain(operations)
    });
    types.chain(group)
}

/// What a piece of code named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Used {
    /// Types by their identifier.
    pub(super) types: BTreeSet<TypeRef>,
    /// Modules, to qualify a type.
    pub(super) modules: BTreeSet<u32>,
    /// `BTreeMap`
    pub(super) map: bool,
}

impl Used {
    /// Adds what another piece of the same file named.
    pub(super) fn merge(&mut self, other: Self) {
        self.types.extend(other.types);
        self.modules.extend(other.modules);
        self.map |= other.map;
    }
}

/// The scope of one piece of code in a module.
pub(super) struct Scope<'p> {
    pub(super) plan: &'p Plan,
    /// Index of the module; of none, `u32::MAX`.
    pub(super) module: u32,
    names: &'p Names<'p>,
    used: RefCell<Used>,
    deprecated: Cell<bool>,
}

impl<'p> Scope<'p> {
    pub(super) fn new(plan: &'p Plan, names: &'p Names<'p>, module: u32) -> Self {
        Self {
            plan,
            module,
            names,
            used: RefCell::default(),
            deprecated: Cell::new(false),
        }
    }

    /// What was named until now.
    pub(super) fn into_used(self) -> Used {
        self.used.into_inner()
    }

    /// The plan of a type.
    pub(super) fn plan_of(&self, type_ref: TypeRef) -> Option<&'p TypePlan> {
        let module = self.plan.modules.get(type_ref.module as usize)?;
        module.types.get(type_ref.index as usize)
    }

    /// Runs `build` and says whether it named something deprecated.
    pub(super) fn deprecation<T>(&self, build: impl FnOnce() -> T) -> (T, bool) {
        let before = self.deprecated.replace(false);
        let built = build();
        let named = self.deprecated.replace(before);
        self.deprecated.set(before || named);
        (built, named)
    }

    /// Remembers that something deprecated is named.
    pub(super) fn note_deprecated(&self, deprecated: bool) {
        self.deprecated.set(self.deprecated.get() || deprecated);
    }

    /// The name of a planned type.
    pub(super) fn named(&self, type_ref: TypeRef) -> TokenStream {
        let Some(plan) = self.plan_of(type_ref) else {
            return quote!(rt::Value);
        };
        self.note_deprecated(plan.deprecated.is_some());
        let name = ident(&plan.ident);
        let mut used = self.used.borrow_mut();
        if type_ref.module == self.module || !self.names.ambiguous.contains(plan.ident.as_str()) {
            used.types.insert(type_ref);
            return quote!(#name);
        }
        used.modules.insert(type_ref.module);
        let module = module_alias(self.plan, type_ref.module);
        quote!(#module::#name)
    }

    /// A Rust type.
    pub(super) fn ty(&self, ty: &RustType) -> TokenStream {
        match ty {
            RustType::Value => quote!(rt::Value),
            RustType::Unit => quote!(()),
            RustType::Bool => quote!(bool),
            RustType::Int(width) => int(*width),
            RustType::F32 => quote!(f32),
            RustType::F64 => quote!(f64),
            RustType::String => quote!(String),
            RustType::Format(format) => self::format(*format),
            RustType::Binary => quote!(rt::FilePart),
            RustType::Vec(item) => {
                let item = self.ty(item);
                quote!(Vec<#item>)
            }
            RustType::Map(value) => self.map(value),
            RustType::Tuple(items, rest) => {
                let items = items.iter().map(|item| self.ty(item));
                let positions = quote!((#(#items,)*));
                match rest {
                    Some(rest) => {
                        let rest = self.ty(rest);
                        quote!(rt::Tuple<#positions, #rest>)
                    }
                    None => positions,
                }
            }
            RustType::Option(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
            RustType::Maybe(inner) => {
                let inner = self.ty(inner);
                quote!(rt::Maybe<#inner>)
            }
            RustType::Box(inner) => {
                let inner = self.ty(inner);
                quote!(Box<#inner>)
            }
            RustType::Named(type_ref) => self.named(*type_ref),
            RustType::Apply(type_ref, parameter) => {
                let generic = self.named(*type_ref);
                let parameter = self.ty(parameter);
                quote!(#generic<#parameter>)
            }
            RustType::Param => quote!(T),
        }
    }

    /// The type of a map with values of type `value`.
    pub(super) fn map(&self, value: &RustType) -> TokenStream {
        self.used.borrow_mut().map = true;
        let value = self.ty(value);
        quote!(BTreeMap<String, #value>)
    }
}

/// What a module goes by where it qualifies a type. A group has a `types` of its own beside the module of that name.
pub(super) fn module_alias(plan: &Plan, module: u32) -> proc_macro2::Ident {
    match plan
        .modules
        .get(module as usize)
        .map(|module| module.ident.as_str())
    {
        Some(name) if name != "types" => ident(name),
        _ => ident("shared_types"),
    }
}

/// The primitive type of a width.
pub(super) fn int(width: IntWidth) -> TokenStream {
    match width {
        IntWidth::I8 => quote!(i8),
        IntWidth::I16 => quote!(i16),
        IntWidth::I32 => quote!(i32),
        IntWidth::I64 => quote!(i64),
        IntWidth::U8 => quote!(u8),
        IntWidth::U16 => quote!(u16),
        IntWidth::U32 => quote!(u32),
        IntWidth::U64 => quote!(u64),
        IntWidth::I128 => quote!(i128),
    }
}

/// The runtime's type of a format.
fn format(format: Format) -> TokenStream {
    match format {
        Format::DateTime => quote!(rt::DateTime),
        Format::Date => quote!(rt::Date),
        Format::Time => quote!(rt::Time),
        Format::Duration => quote!(rt::Duration),
        Format::Uuid => quote!(rt::Uuid),
        Format::Uri => quote!(String),
        Format::Ipv4 => quote!(std::net::Ipv4Addr),
        Format::Ipv6 => quote!(std::net::Ipv6Addr),
        Format::Byte => quote!(rt::Base64),
        Format::Decimal => quote!(rt::Decimal),
        Format::ExactNumber => quote!(rt::ExactNumber),
    }
}
