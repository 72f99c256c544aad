//! What an operation sends and is answered, as far as it may say something of pages.

use super::super::member;
use super::{Missing, words};
use crate::api::{
    Access, Bound, ContentEncoding, Field, Kind, Operation, PageParameter, ParameterLocation, Type,
    Types, Use,
};
use crate::config::{MemberPath, PagingKeys};

/// What a value must be.
pub(super) type Fits = fn(&Types, &Use) -> bool;

/// A request and the body of its answer.
pub(super) struct Exchange<'t> {
    types: &'t Types,
    operation: &'t Operation,
    /// The JSON body of the request.
    sent: Option<&'t Use>,
    answer: &'t Use,
    /// Whether the answer has a `Link` header.
    pub(super) has_link: bool,
}

impl<'t> Exchange<'t> {
    pub(super) fn new(
        types: &'t Types,
        operation: &'t Operation,
        answer: &'t Use,
        has_link: bool,
    ) -> Self {
        let contents = operation.body.iter().flat_map(|body| &body.contents);
        let mut json = contents.filter(|content| content.encoding == ContentEncoding::Json);
        Self {
            types,
            operation,
            sent: json.next().map(|content| &content.value),
            answer,
            has_link,
        }
    }

    pub(super) fn is_get(&self) -> bool {
        self.operation.method == "GET"
    }

    /// The type at a path of the answer, where it fits.
    pub(super) fn at(&self, path: &[String], fits: Fits) -> bool {
        member(self.types, self.answer, path).is_some_and(|value| fits(self.types, value))
    }

    /// A member of the answer with one of these names, at the top or in one of the `holders`; empty where there is none that fits.
    pub(super) fn find(&self, holders: &[&str], names: &[&str], fits: Fits) -> Vec<String> {
        let mut paths = paths(holders, names);
        paths.find(|path| self.at(path, fits)).unwrap_or_default()
    }

    /// As [`Exchange::find`], at the top or where totals and tokens usually stand.
    pub(super) fn told(&self, names: &[&str], fits: Fits) -> Vec<String> {
        self.find(&words::HOLDERS, names, fits)
    }

    /// An optional parameter of one of these names, in the query or else in the body of a request that is no GET.
    pub(super) fn asked(&self, names: &[&str], fits: Fits) -> Option<PageParameter> {
        let query = self.operation.parameters.iter().find(|parameter| {
            parameter.location == ParameterLocation::Query
                && !parameter.required
                && fits(self.types, &parameter.value)
                && names.contains(&parameter.name.as_str())
        });
        if let Some(query) = query {
            return Some(PageParameter::Query(query.name.clone()));
        }
        let sent = self.sent.filter(|_| !self.is_get())?;
        let mut paths = paths(&words::SENT, names);
        let path = paths.find(|path| {
            member(self.types, sent, path).is_some_and(|value| fits(self.types, value))
                && self.may_be_sent(path)
        });
        path.map(PageParameter::Body)
    }

    /// Whether the member at a path of the request's body belongs to requests.
    fn may_be_sent(&self, path: &[String]) -> bool {
        let field = self.sent_field(path);
        field.is_none_or(|field| field.access != Access::ReadOnly)
    }

    /// The number of the first page: the parameter's default, or else its least value, or else 1.
    pub(super) fn first(&self, page: &PageParameter) -> i64 {
        self.told_first(page).unwrap_or(1)
    }

    /// The offset of the first item, where the document tells one that may be it.
    pub(super) fn first_offset(&self, offset: &PageParameter) -> Option<i64> {
        let told = self.told_first(offset);
        told.filter(|first| matches!(first, 0 | 1))
    }

    /// Whether the `Link` header is looked at before a page is counted.
    pub(super) fn follows_links(&self, keys: &PagingKeys) -> bool {
        keys.link.unwrap_or(self.has_link)
    }

    /// A parameter's default, or else its least value.
    fn told_first(&self, parameter: &PageParameter) -> Option<i64> {
        let (default, least) = match parameter {
            PageParameter::Query(name) => {
                let mut parameters = self.operation.parameters.iter();
                let one = parameters.find(|one| one.name == *name);
                (
                    one.and_then(|one| one.default.as_ref()?.as_i64()),
                    one.and_then(|one| one.value.limits.minimum.as_ref()),
                )
            }
            PageParameter::Body(path) => {
                let value = self.sent.and_then(|sent| member(self.types, sent, path));
                (
                    self.sent_field(path)
                        .and_then(|field| field.default.as_ref()?.as_i64()),
                    value.and_then(|value| value.limits.minimum.as_ref()),
                )
            }
        };
        let least = least.and_then(|bound: &Bound| {
            let least: i64 = bound.value.parse().ok()?;
            least.checked_add(i64::from(bound.exclusive))
        });
        default.or(least)
    }

    /// The member at a path of the request's body.
    fn sent_field(&self, path: &[String]) -> Option<&Field> {
        let (last, holder) = path.split_last()?;
        let holder = member(self.types, self.sent?, holder)?;
        let Type::Named(id) = holder.ty else {
            return None;
        };
        let Kind::Struct(object) = &self.types.get(id)?.kind else {
            return None;
        };
        object.fields.iter().find(|field| field.wire == *last)
    }

    /// The parameter that a key of the configuration names: of the query, or else a member of the request's JSON body.
    pub(super) fn parameter(
        &self,
        key: &'static str,
        name: Option<&str>,
        missing: &mut Vec<Missing>,
    ) -> Option<PageParameter> {
        let name = name?;
        let in_query = self.operation.parameters.iter().any(|parameter| {
            parameter.name == name && parameter.location == ParameterLocation::Query
        });
        if in_query {
            return Some(PageParameter::Query(name.to_owned()));
        }
        let path: Vec<String> = name.split('.').map(str::to_owned).collect();
        let sent = self.sent.and_then(|sent| member(self.types, sent, &path));
        if sent.is_some() {
            return Some(PageParameter::Body(path));
        }
        let names = match self.sent {
            Some(_) => format!("the query parameter, or member of the request's body, `{name}`"),
            None => format!("the query parameter `{name}`"),
        };
        missing.push(Missing { key, names });
        None
    }

    /// The member of the answer that a key of the configuration names; empty where it names none, or none that is there.
    pub(super) fn named(
        &self,
        key: &'static str,
        path: Option<&MemberPath>,
        missing: &mut Vec<Missing>,
    ) -> Vec<String> {
        let Some(path) = path.map(MemberPath::names) else {
            return Vec::new();
        };
        if self.at(path, |_, _| true) {
            return path.to_vec();
        }
        missing.push(Missing {
            key,
            names: format!("the member `{}` of the answer", path.join(".")),
        });
        Vec::new()
    }

    /// The list that the configuration names.
    pub(super) fn configured_list(
        &self,
        path: &MemberPath,
        missing: &mut Vec<Missing>,
    ) -> Option<Vec<String>> {
        let path = path.names();
        if self.at(path, |types, value| types.item(value).is_some()) {
            return Some(path.to_vec());
        }
        missing.push(Missing {
            key: "items",
            names: format!("the list `{}` of the answer", path.join(".")),
        });
        None
    }
}

/// Each of the names at the top, then in each of the holders.
fn paths<'n>(
    holders: &'n [&'n str],
    names: &'n [&'n str],
) -> impl Iterator<Item = Vec<String>> + use<'n> {
    let holders = std::iter::once(None).chain(holders.iter().map(Some));
    holders.flat_map(move |holder| {
        names.iter().map(move |name| {
            let path = holder.into_iter().chain([name]);
            path.map(|part| (*part).to_owned()).collect()
        })
    })
}
