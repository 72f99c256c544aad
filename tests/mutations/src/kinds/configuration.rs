//! What happens to the configuration while the document stays as it is.

use specwright::config::{Config, Envelope, Errors, Features, PagingStyle, Representation};

use super::kinds;

/// Gives a place another value; whether it had another one.
fn put<T: PartialEq>(place: &mut T, value: T) -> bool {
    let other = *place != value;
    *place = value;
    other
}

/// From one representation to the other.
fn turned(place: &mut Representation) -> bool {
    *place = match place {
        Representation::Typed => Representation::String,
        Representation::String => Representation::Typed,
    };
    true
}

fn renamed(config: &mut Config) -> bool {
    let first = config.rename.operations.values_mut().next();
    first.is_some_and(|name| put(name, "zz_other".to_owned()))
}

kinds! { Config;
    "configuration: another description and license", harmless, |c| { c.krate.description = Some("Other words.".to_owned()); put(&mut c.krate.license, Some("MIT".to_owned())) };
    "configuration: another repository", harmless, |c| put(&mut c.krate.repository, Some("https://git.example/".to_owned()));
    "configuration: where the crate stands", harmless, |c| put(&mut c.krate.output, Some("elsewhere".to_owned()));
    "configuration: a variable for the base URL", harmless, |c| c.credentials.env.insert("base_url".to_owned(), "ZZ_URL".to_owned()).is_none();
    "configuration: date-times the other way", breaking, |c| turned(&mut c.types.date_time);
    "configuration: uuids the other way", breaking, |c| turned(&mut c.types.uuid);
    "configuration: identifiers the other way", breaking, |c| turned(&mut c.types.ids);
    "configuration: URIs the other way", breaking, |c| turned(&mut c.types.uri);
    "configuration: no paging", breaking, |c| put(&mut c.pagination.style, Some(PagingStyle::None));
    "configuration: paging recognised", breaking, |c| { let set = c.pagination.style.is_some(); c.pagination = Default::default(); set };
    "configuration: the page's size under another name", breaking, |c| c.pagination.size.as_mut().is_some_and(|size| put(size, "zz_size".to_owned()));
    "configuration: the next page elsewhere", breaking, |c| c.pagination.next.is_some() && put(&mut c.pagination.next, Some("meta.zz".to_owned().into()));
    "configuration: no envelope", breaking, |c| put(&mut c.envelope, Envelope::default());
    "configuration: nothing said of errors", breaking, |c| put(&mut c.errors, Errors::default());
    "configuration: the code of an error elsewhere", breaking, |c| put(&mut c.errors.code, Some("zz_code".to_owned().into()));
    "configuration: no scope", breaking, |c| { let some = !c.scopes.is_empty(); c.scopes.clear(); some };
    "configuration: an operation of another name", breaking, renamed;
    "configuration: no names of its own", breaking, |c| { let some = !c.rename.types.is_empty() || !c.rename.operations.is_empty(); c.rename = Default::default(); some };
    "configuration: another credential variable", breaking, |c| c.credentials.env.values_mut().next().is_some_and(|name| put(name, "ZZ_OTHER".to_owned()));
    "configuration: values that may be sent after all", breaking, |c| { let some = !c.receive_only.is_empty(); c.receive_only.clear(); some };
    "configuration: a feature for each group", breaking, |c| put(&mut c.krate.features, Features::PerGroup);
}
