// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/machine/listeningports.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>

#include <algorithm>
#include <array>
#include <climits>
#include <cstring>
#include <unistd.h>

namespace Signalbox {

namespace {

constexpr QByteArrayView kListens("0A");
constexpr qsizetype kAddressField = 1;
constexpr qsizetype kStateField = 3;
constexpr qsizetype kSocketField = 9;
constexpr qsizetype kV4Digits = 8;
constexpr qsizetype kV6Digits = 32;
constexpr qsizetype kWordDigits = 8;

/// The kernel writes an address as words of 32 bits, each in the machine's own order.
QHostAddress addressFrom(const QByteArray &digits)
{
    QByteArray bytes;
    for (qsizetype at = 0; at + kWordDigits <= digits.size(); at += kWordDigits) {
        const quint32 word = digits.sliced(at, kWordDigits).toUInt(nullptr, 16); // NOLINT: hexadecimal
        std::array<char, sizeof word> raw = {};
        std::memcpy(raw.data(), &word, sizeof word);
        bytes.append(raw.data(), raw.size());
    }
    if (digits.size() == kV4Digits) {
        const auto byte = [&bytes](qsizetype i) { return quint32(quint8(bytes.at(i))); };
        return QHostAddress(byte(0) << 24U | byte(1) << 16U | byte(2) << 8U | byte(3)); // NOLINT: bytes
    }
    Q_IPV6ADDR address = {};
    if (bytes.size() == qsizetype(sizeof address)) {
        std::memcpy(&address, bytes.constData(), sizeof address);
    }
    return QHostAddress(address);
}

} // namespace

QHash<quint64, ListeningPort> ListeningPorts::parse(const QByteArray &table)
{
    QHash<quint64, ListeningPort> ports;
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() <= kSocketField || fields.at(kStateField) != kListens) {
            continue;
        }
        const QByteArray &where = fields.at(kAddressField);
        const qsizetype colon = where.indexOf(':');
        if (colon != kV4Digits && colon != kV6Digits) {
            continue;
        }
        const QHostAddress address = addressFrom(where.first(colon));
        ports.insert(fields.at(kSocketField).toULongLong(),
                     {.port = where.sliced(colon + 1).toUShort(nullptr, 16), // NOLINT
                      .address = address.toString(),
                      .isLoopback = address.isLoopback()});
    }
    return ports;
}

ListeningPorts ListeningPorts::read(const QByteArray &proc)
{
    ListeningPorts ports;
    ports.m_proc = proc;
    for (const char *name : {"/net/tcp", "/net/tcp6"}) {
        QFile file(QFile::decodeName(proc + name));
        if (file.open(QIODevice::ReadOnly)) {
            ports.m_bySocket.insert(parse(file.readAll()));
        }
    }
    return ports;
}

QList<ListeningPort> ListeningPorts::of(qint64 process) const
{
    QList<ListeningPort> ports;
    const QString folder = QFile::decodeName(m_proc + '/' + QByteArray::number(process) + "/fd");
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::System | QDir::Hidden)) {
        std::array<char, PATH_MAX> target = {};
        const ssize_t size =
            ::readlink(QFile::encodeName(folder + u'/' + name).constData(), target.data(), target.size());
        const QByteArrayView text(target.data(), std::max<ssize_t>(size, 0));
        constexpr QByteArrayView kSocket("socket:[");
        if (!text.startsWith(kSocket)) {
            continue;
        }
        const quint64 number = text.sliced(kSocket.size()).chopped(1).toByteArray().toULongLong();
        const auto found = m_bySocket.constFind(number);
        if (found != m_bySocket.constEnd() && !ports.contains(*found)) {
            ports.append(*found);
        }
    }
    std::ranges::sort(ports, {}, &ListeningPort::port);
    return ports;
}

} // namespace Signalbox
