// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/nametable.h"

#include "core/journal/crc32c.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <limits>
#include <optional>

namespace Signalbox {

namespace {

struct EntryHeader
{
    static constexpr quint16 kMarker = 0x3a4e; // "N:"

    quint16 marker = kMarker;
    quint16 id = 0;
    quint16 length = 0;
    quint16 unused = 0;
    quint32 check = 0; // CRC-32C of the eight bytes before, then the name
};

static_assert(sizeof(EntryHeader) == 12);

quint32 checkOf(const EntryHeader &header, QByteArrayView name)
{
    return crc32c(name, crc32c({reinterpret_cast<const char *>(&header), 8}));
}

constexpr quint64 kMostNameBytes = 65536 * (sizeof(EntryHeader) + NameTable::kMaxBytes); // longer is no name table

struct Entry
{
    quint16 id = 0;
    QByteArrayView name;
};

std::optional<Entry> entryAt(QByteArrayView bytes, qsizetype at)
{
    EntryHeader header;
    if (bytes.size() - at < qsizetype(sizeof header)) {
        return std::nullopt;
    }
    std::memcpy(&header, bytes.data() + at, sizeof header);
    if (header.marker != EntryHeader::kMarker || header.id == 0 || header.length > NameTable::kMaxBytes
        || bytes.size() - at - qsizetype(sizeof header) < header.length) {
        return std::nullopt;
    }
    const QByteArrayView name = bytes.sliced(at + qsizetype(sizeof header), header.length);
    return header.check == checkOf(header, name) ? std::optional(Entry{header.id, name}) : std::nullopt;
}

} // namespace

NameTable::NameTable(QString folder)
    : m_path(std::move(folder) + QStringLiteral("/names"))
    , m_file(std::make_shared<FileHandle>())
    , m_names(1)
    , m_end(sizeof(FileHeader))
{
}

Result<HeaderState> NameTable::check() const
{
    FileHeader header;
    const HeaderState state = readHeader(*m_file, FileHeader::kNames, header);
    // A damaged header takes nothing from entries that check themselves.
    if (state == HeaderState::Newer || (state == HeaderState::Foreign && m_names.size() == 1)) {
        Failure failure = storageFailure(
            state == HeaderState::Newer
                ? QCoreApplication::translate("Journal", "This journal was written by a newer Signalbox (format %1).")
                      .arg(header.version)
                : QCoreApplication::translate("Journal", "The journal's name table is not one of Signalbox."),
            m_path, 0);
        failure.error().advice = QCoreApplication::translate(
            "Journal", "Nothing was changed. Move the file away, or choose another data folder.");
        return failure;
    }
    return state;
}

Result<NameTable> NameTable::openToRead(const QString &folder)
{
    NameTable table(folder);
    table.refresh();
    if (table.m_file->isOpen()) {
        if (auto checked = table.check(); !checked) {
            return Failure(std::move(checked.error()));
        }
    }
    return table;
}

Result<NameTable> NameTable::openToWrite(const QString &folder)
{
    NameTable table(folder);
    auto file = FileHandle::open(table.m_path, FileHandle::Mode::MakeOrOpen);
    if (!file) {
        return storageFailure(QCoreApplication::translate("Journal", "The journal's name table cannot be opened"),
                              table.m_path, file.error());
    }
    *table.m_file = std::move(*file);
    table.refresh();
    const auto state = table.check();
    if (!state) {
        return Failure(state.error());
    }
    if (*state == HeaderState::Empty) {
        if (const int error = writeHeader(*table.m_file, {.magic = FileHeader::kNames})) {
            return storageFailure(QCoreApplication::translate("Journal", "The journal's name table cannot be written"),
                                  table.m_path, error);
        }
    }
    const quint64 size = table.m_file->size();
    table.m_isIncomplete = table.m_isIncomplete || *state != HeaderState::Good || size > table.m_end;
    if (size > table.m_end) {
        table.m_cut = size - table.m_end;
        // If this fails, what is torn is skipped when it is read.
        if (table.m_file->truncate(table.m_end) != 0) {
            table.m_end = size;
        }
    }
    return table;
}

void NameTable::refresh()
{
    if (!m_file->isOpen()) {
        auto file = FileHandle::open(m_path, FileHandle::Mode::Read);
        if (!file) {
            return;
        }
        *m_file = std::move(*file);
    }
    const quint64 size = m_file->size();
    if (size <= m_end) {
        return;
    }
    QByteArray bytes(qsizetype(std::min(size - m_end, kMostNameBytes)), Qt::Uninitialized);
    bytes.truncate(m_file->readAt(m_end, {bytes.data(), std::size_t(bytes.size())}));
    qsizetype whole = 0; // behind the last whole entry; what stands there may still be being written
    bool damaged = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto entry = entryAt(bytes, at);
        if (!entry) {
            ++at; // damaged: look on for the next one
            damaged = true;
            continue;
        }
        keep(entry->id, entry->name.toByteArray());
        at += qsizetype(sizeof(EntryHeader)) + entry->name.size();
        whole = at;
        m_isIncomplete = m_isIncomplete || damaged;
    }
    m_end += quint64(whole);
}

quint16 NameTable::find(QByteArrayView name) const
{
    if (name.isEmpty()) {
        return 0;
    }
    const QByteArrayView kept = name.first(std::min(name.size(), kMaxBytes));
    return m_ids.value(QByteArray::fromRawData(kept.data(), kept.size()), 0);
}

std::expected<quint16, int> NameTable::add(QByteArrayView name)
{
    if (name.isEmpty() || m_next > std::numeric_limits<quint16>::max()) {
        return quint16(0);
    }
    const QByteArray kept = name.first(std::min(name.size(), kMaxBytes)).toByteArray();
    const auto id = quint16(m_next);
    if (const int error = writeEntry(id, kept)) {
        return std::unexpected(error);
    }
    keep(id, kept);
    return id;
}

int NameTable::writeEntry(quint16 id, const QByteArray &name)
{
    EntryHeader header{.id = id, .length = quint16(name.size())};
    header.check = checkOf(header, name);
    QByteArray entry(reinterpret_cast<const char *>(&header), sizeof header);
    entry += name;
    const int error = m_file->writeAt(m_end, entry);
    m_end += error == 0 ? quint64(entry.size()) : 0;
    return error;
}

int NameTable::writeAnew(const QString &folder)
{
    m_path = folder + QStringLiteral("/names");
    auto file = FileHandle::open(m_path, FileHandle::Mode::MakeEmpty);
    if (!file) {
        return file.error();
    }
    m_file = std::make_shared<FileHandle>(std::move(*file));
    m_end = sizeof(FileHeader);
    int error = writeHeader(*m_file, {.magic = FileHeader::kNames});
    for (std::size_t id = 1; id < m_names.size() && error == 0; ++id) {
        error = m_names[id].isEmpty() ? 0 : writeEntry(quint16(id), m_names[id]);
    }
    return error;
}

void NameTable::keep(quint16 id, QByteArray name)
{
    if (id >= m_names.size()) {
        m_names.resize(std::size_t(id) + 1);
    }
    m_ids.insert(name, id);
    m_names[id] = std::move(name);
    reserve(id);
}

} // namespace Signalbox
