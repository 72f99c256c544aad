//! IP addresses (`ipv4`, `ipv6`), as the standard library has them.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::super::json::{Decode, DecodeError, Encode, Measure, Reader, Writer};

macro_rules! address {
    ($name:ident, $expected:literal) => {
        impl Decode for $name {
            fn blank() -> Self {
                Self::UNSPECIFIED
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                reader.parsed($expected, |text| text.parse().ok())
            }
        }

        impl Encode for $name {
            fn encode(&self, writer: &mut Writer) {
                writer.display(self);
            }

            fn measure(&self) -> Measure<'_> {
                Measure::Text(self.to_string().into())
            }
        }
    };
}

address!(Ipv4Addr, "an IPv4 address");
address!(Ipv6Addr, "an IPv6 address");
