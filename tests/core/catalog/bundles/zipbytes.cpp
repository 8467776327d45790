// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipbytes.h"

#include <QtEndian>

#include <zlib.h>

namespace {

constexpr quint16 kVersion = 20;
constexpr quint16 kUnixVersion = 3 << 8 | 20;
constexpr quint16 kDeflated = 8;
constexpr quint16 kUtf8 = 1 << 11;
constexpr quint16 kEncrypted = 1;

template<typename Number>
void put(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray deflated(const QByteArray &content)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// What the local header and the directory say alike.
QByteArray common(const ZipBytes::Entry &entry, qsizetype packedSize, const QByteArray &name)
{
    QByteArray bytes;
    put<quint16>(bytes, quint16((entry.isUtf8 ? kUtf8 : 0) | (entry.isEncrypted ? kEncrypted : 0)));
    put<quint16>(bytes, entry.isDeflated ? kDeflated : 0);
    put<quint16>(bytes, 0);
    put<quint16>(bytes, 0x21);
    const auto *content = reinterpret_cast<const Bytef *>(entry.content.constData());
    put<quint32>(bytes, quint32(crc32(0, content, uInt(entry.content.size()))) ^ entry.checksumChange);
    put<quint32>(bytes, quint32(entry.claimedPacked < 0 ? packedSize : entry.claimedPacked));
    put<quint32>(bytes, quint32(entry.claimedSize < 0 ? entry.content.size() : entry.claimedSize));
    put<quint16>(bytes, quint16(name.size()));
    put<quint16>(bytes, 0); // extra
    return bytes;
}

} // namespace

ZipBytes &ZipBytes::add(const Entry &entry)
{
    m_entries.append(entry);
    return *this;
}

ZipBytes &ZipBytes::add(const QByteArray &name, const QByteArray &content, quint32 mode)
{
    Entry entry;
    entry.name = name;
    entry.content = content;
    entry.mode = mode;
    return add(entry);
}

QByteArray ZipBytes::bytes(const QByteArray &comment) const
{
    QByteArray bytes;
    QByteArray directory;
    QList<qsizetype> offsets;
    for (const Entry &entry : m_entries) {
        const QByteArray packed = entry.isDeflated ? deflated(entry.content) : entry.content;
        qsizetype offset = bytes.size();
        if (entry.sameDataAs < 0) {
            bytes += "PK\3\4";
            put<quint16>(bytes, kVersion);
            const QByteArray name = entry.localName.isEmpty() ? entry.name : entry.localName;
            bytes += common(entry, packed.size(), name) + name + packed;
        } else {
            offset = offsets.at(entry.sameDataAs);
        }
        offsets.append(offset);
        directory += "PK\1\2";
        put<quint16>(directory, kUnixVersion);
        put<quint16>(directory, kVersion);
        directory += common(entry, packed.size(), entry.name);
        put<quint16>(directory, 0); // comment
        put<quint16>(directory, 0); // disk
        put<quint16>(directory, 0); // internal attributes
        put<quint32>(directory, entry.mode << 16U);
        put<quint32>(directory, quint32(offset));
        directory += entry.name;
    }
    const qsizetype begin = bytes.size();
    bytes += directory + "PK\5\6";
    put<quint32>(bytes, 0); // disks
    put<quint16>(bytes, quint16(m_entries.size()));
    put<quint16>(bytes, quint16(m_entries.size()));
    put<quint32>(bytes, quint32(directory.size()));
    put<quint32>(bytes, quint32(begin));
    put<quint16>(bytes, quint16(comment.size()));
    return bytes + comment;
}

QByteArray goodManifest(const QByteArray &version)
{
    return R"({"manifest_version": "0.3", "name": "notes", "display_name": "Notes", "version": ")" + version + R"(",
 "description": "Keeps notes.", "author": {"name": "Ada"},
 "server": {"type": "node", "entry_point": "server/index.js",
            "mcp_config": {"command": "node", "args": ["${__dirname}/server/index.js", "${user_config.folders}"],
                           "env": {"NOTES_KEY": "${user_config.key}", "NOTES_LEVEL": "${user_config.level}"}}},
 "tools": [{"name": "add_note", "description": "Adds one."}],
 "user_config": {"folders": {"type": "directory", "title": "Folders", "description": "Where notes lie.",
                             "multiple": true, "required": true, "default": ["${HOME}/notes"]},
                 "key": {"type": "string", "title": "Key", "description": "Opens them.", "sensitive": true},
                 "level": {"type": "number", "title": "Level", "description": "How much.", "min": 1, "max": 9}}})";
}

ZipBytes goodBundle(const QByteArray &version)
{
    ZipBytes zip;
    zip.add("manifest.json", goodManifest(version)).add("server/index.js", "console.error('here')\n");
    return zip;
}
