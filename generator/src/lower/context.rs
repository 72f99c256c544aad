//! What all of lowering shares: the document, the configuration, the types made so far and what is left to make.

use std::collections::VecDeque;
use std::rc::Rc;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::schema::{Key, State};
use crate::api::{Fallback, NameHint, SecurityScheme, SparseLimits, Type, TypeId, Types, Use};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::{Document, Place, SchemaObject, TypeSet};

/// Schemas nested deeper than this stand for any value.
pub(crate) const DEEPEST: usize = 200;

/// How many schemas are kept after they were read.
const MOST_KEPT: usize = 512;

/// The state of lowering one document.
pub(crate) struct Lowering<'d> {
    pub(crate) doc: &'d Document,
    pub(crate) config: &'d Config,
    pub(crate) diagnostics: &'d mut Diagnostics,
    /// Schemas read of late: most are asked for several times in a row, and never again.
    schemas: HashMap<Place, Rc<SchemaObject<'d>>>,
    /// The types that a value of each schema may have, where it was asked.
    pub(crate) kinds: HashMap<Place, TypeSet>,
    /// What became of each regular expression, or why nothing did.
    pub(crate) patterns: HashMap<&'d str, Result<String, String>>,
    /// The security schemes that the document describes.
    pub(crate) schemes: Vec<SecurityScheme>,
    pub(crate) types: Types,
    /// What each schema became.
    pub(crate) memo: HashMap<Key, State>,
    /// For chosen variants, what they were lowered together with because their unions have members of their own.
    pub(crate) contexts: HashMap<Vec<Place>, Vec<Key>>,
    /// Named structs whose members are still to be lowered.
    pub(crate) queue: VecDeque<(TypeId, Key)>,
    /// Schemas that are defined as themselves.
    pub(crate) circular: HashSet<Place>,
    pub(crate) fallbacks: Vec<Fallback>,
    pub(crate) schemas_with_content: usize,
    /// How deep in schemas within schemas lowering is.
    pub(crate) depth: usize,
    /// Types that were referred to before it was known that their schema allows `null`.
    pub(crate) late_nullable: Vec<TypeId>,
    /// For each schema with a discriminator, the components that inherit from it; made when first asked for.
    pub(crate) heirs: Option<HashMap<Place, Vec<Place>>>,
    /// The `operationId` of every operation, selected or not.
    pub(crate) operation_ids: HashSet<String>,
    /// What operations are called, by place: for the names of types that stand in them.
    pub(crate) operation_names: HashMap<Place, String>,
}

impl<'d> Lowering<'d> {
    pub(crate) fn new(
        doc: &'d Document,
        config: &'d Config,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self {
            doc,
            config,
            diagnostics,
            schemas: HashMap::default(),
            kinds: HashMap::default(),
            patterns: HashMap::default(),
            schemes: Vec::new(),
            types: Types::default(),
            memo: HashMap::default(),
            contexts: HashMap::default(),
            queue: VecDeque::new(),
            circular: HashSet::default(),
            fallbacks: Vec::new(),
            schemas_with_content: 0,
            depth: 0,
            late_nullable: Vec::new(),
            heirs: None,
            operation_ids: HashSet::default(),
            operation_names: HashMap::default(),
        }
    }

    /// The schema at a place.
    pub(crate) fn schema(&mut self, place: &Place) -> Rc<SchemaObject<'d>> {
        if let Some(known) = self.schemas.get(place) {
            return Rc::clone(known);
        }
        if self.schemas.len() >= MOST_KEPT {
            self.schemas.clear();
        }
        let object = Rc::new(self.doc.schema(place, self.diagnostics));
        self.schemas.insert(place.clone(), Rc::clone(&object));
        object
    }

    /// Where a reference ends, or the place itself; a fault says what is done instead.
    pub(crate) fn end_of(&mut self, place: &Place, instead: &str) -> Option<Place> {
        let end = self.doc.follow(place).map_err(|lost| lost.instead(instead));
        self.diagnostics.ok(end)
    }

    /// Any value stands in for a schema that says more.
    pub(crate) fn fall_back(&mut self, place: &Place, reason: impl Into<String>) -> Use {
        self.fallbacks.push(Fallback {
            place: place.clone(),
            reason: reason.into(),
        });
        any()
    }

    /// Reports what was understood only in part.
    pub(crate) fn unsupported(
        &mut self,
        code: &'static str,
        place: &Place,
        message: impl Into<String>,
    ) {
        self.diagnostics
            .push(Diagnostic::unsupported(code, place, message));
    }

    /// Reports what its author probably did not mean.
    pub(crate) fn warn(
        &mut self,
        code: &'static str,
        place: &Place,
        message: impl Into<String>,
        help: &str,
    ) {
        self.diagnostics
            .push(Diagnostic::warning(code, place, message).help(help));
    }

    /// Words for the name of the schema at a place.
    pub(crate) fn name_of(&self, place: &Place) -> NameHint {
        super::naming::hint(self.doc, &self.operation_names, place)
    }
}

/// A use of `ty` that neither allows `null` nor has limits.
pub(crate) fn plain(ty: Type) -> Use {
    Use {
        ty,
        nullable: false,
        limits: SparseLimits::default(),
    }
}

/// Any value.
pub(crate) fn any() -> Use {
    plain(Type::Any)
}
