// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/addressguard.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

struct Range
{
    quint32 network;
    int bits;
    AddressZone zone;
};

// IANA special-purpose registry; what is not here is public.
constexpr std::array kRanges = {
    Range{0x00000000, 8, AddressZone::Other},      Range{0x0A000000, 8, AddressZone::Private},
    Range{0x64400000, 10, AddressZone::Private},   Range{0x7F000000, 8, AddressZone::Loopback},
    Range{0xA9FE0000, 16, AddressZone::LinkLocal}, Range{0xAC100000, 12, AddressZone::Private},
    Range{0xC0000000, 24, AddressZone::Other},     Range{0xC0000200, 24, AddressZone::Other},
    Range{0xC0A80000, 16, AddressZone::Private},   Range{0xC6120000, 15, AddressZone::Other},
    Range{0xC6336400, 24, AddressZone::Other},     Range{0xCB007100, 24, AddressZone::Other},
    Range{0xE0000000, 4, AddressZone::Other},      Range{0xF0000000, 4, AddressZone::Other},
};

AddressZone zoneOf(quint32 address)
{
    for (const Range &range : kRanges) {
        if (((address ^ range.network) >> (32 - range.bits)) == 0) {
            return range.zone;
        }
    }
    return AddressZone::Public;
}

quint32 fourBytes(const Q_IPV6ADDR &bytes, int at)
{
    return (quint32(bytes[at]) << 24) | (quint32(bytes[at + 1]) << 16) | (quint32(bytes[at + 2]) << 8) | bytes[at + 3];
}

/// The IPv4 address that an IPv6 address stands for, if it does.
std::optional<quint32> embedded(const Q_IPV6ADDR &bytes)
{
    const auto zeros = [&bytes](int from, int to) {
        return std::all_of(bytes.c + from, bytes.c + to, [](quint8 byte) { return byte == 0; });
    };
    if (zeros(0, 10) && bytes[10] == 0xFF && bytes[11] == 0xFF) {
        return fourBytes(bytes, 12); // mapped
    }
    if (zeros(0, 12) && fourBytes(bytes, 12) > 1) {
        return fourBytes(bytes, 12); // compatible
    }
    if (fourBytes(bytes, 0) == 0x0064FF9B && zeros(4, 12)) {
        return fourBytes(bytes, 12); // NAT64
    }
    if (bytes[0] == 0x20 && bytes[1] == 0x02) {
        return fourBytes(bytes, 2); // 6to4
    }
    return {};
}

} // namespace

AddressZone zoneOf(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    if (isFour) {
        return zoneOf(four);
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol) {
        return AddressZone::Other;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (address.isLoopback()) {
        return AddressZone::Loopback;
    }
    if (const auto inner = embedded(bytes)) {
        return zoneOf(*inner);
    }
    if (bytes[0] == 0xFE && (bytes[1] & 0xC0) == 0x80) {
        return AddressZone::LinkLocal;
    }
    if ((bytes[0] & 0xFE) == 0xFC || (bytes[0] == 0xFE && (bytes[1] & 0xC0) == 0xC0)) {
        return AddressZone::Private;
    }
    const bool isGlobal = (bytes[0] & 0xE0) == 0x20; // 2000::/3
    const bool isDocumentation = fourBytes(bytes, 0) == 0x20010DB8;
    const bool isTeredo = fourBytes(bytes, 0) == 0x20010000;
    return isGlobal && !isDocumentation && !isTeredo ? AddressZone::Public : AddressZone::Other;
}

AddressGuard::AddressGuard(const QUrl &server)
    : m_serverHost(server.host().toLower())
{
    if (const QHostAddress literal(m_serverHost); !literal.isNull()) {
        m_serverZone = zoneOf(literal);
    } else if (m_serverHost == "localhost"_L1) {
        m_serverZone = AddressZone::Loopback;
    }
}

void AddressGuard::trust(const QString &host)
{
    m_trusted.insert(host.toLower());
}

Result<> AddressGuard::check(const QString &host, const QHostAddress &address)
{
    const AddressZone zone = zoneOf(address);
    if (host.compare(m_serverHost, Qt::CaseInsensitive) == 0) {
        m_serverZone = zone; // where it is now; the transport goes there anyway
        return {};
    }
    const bool beside = zone == m_serverZone || (zone == AddressZone::Private && m_serverZone == AddressZone::Loopback);
    if (m_trusted.contains(host.toLower()) || zone == AddressZone::Public || (beside && zone != AddressZone::Other)) {
        return {};
    }
    Failure failure = fail(
        Error::Kind::Policy,
        QCoreApplication::translate("Auth", "%1 lies at %2, inside a network that the server is not in; nothing was "
                                            "sent there.")
            .arg(host, address.toString()));
    failure.error().where = host;
    return failure;
}

} // namespace Signalbox
