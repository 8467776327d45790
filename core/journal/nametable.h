// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/segmentformat.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <memory>
#include <vector>

namespace Signalbox {

/// The names that records speak of by number: the file `names`, to which entries are only ever added. Each entry
/// carries its own number and check, so damage to one costs the others nothing.
class NameTable
{
public:
    static constexpr qsizetype kMaxBytes = 4096; ///< a longer name is kept by its first bytes

    /// To read, also while somebody writes; a missing file has no names.
    [[nodiscard]] static Result<NameTable> openToRead(const QString &folder);
    /// To write; made if it is not there. What is torn at its end is cut off.
    [[nodiscard]] static Result<NameTable> openToWrite(const QString &folder);

    [[nodiscard]] QByteArray name(quint16 id) const { return id < m_names.size() ? m_names[id] : QByteArray(); }
    [[nodiscard]] quint16 find(QByteArrayView name) const; ///< 0 if it has no number yet
    /// Gives a new name its number, 0 when there is none left. Error: the system's number.
    [[nodiscard]] std::expected<quint16, int> add(QByteArrayView name);
    /// All of them into a new file, under the same numbers. Answers the system's error number.
    [[nodiscard]] int writeAnew(const QString &folder);
    /// New names get higher numbers than this.
    void reserve(quint16 id) { m_next = std::max(m_next, quint32(id) + 1); }
    /// Reads what was added since.
    void refresh();

    [[nodiscard]] const std::shared_ptr<FileHandle> &file() const { return m_file; }
    [[nodiscard]] quint64 cutAtOpen() const { return m_cut; }
    /// Something that is no whole entry stands at the end.
    [[nodiscard]] bool hasTail() const { return m_file->isOpen() && m_file->size() > m_end; }
    /// The file was not there, or something in it was not as it was written: names may be missing.
    [[nodiscard]] bool isIncomplete() const { return m_isIncomplete; }

private:
    explicit NameTable(QString folder);
    Result<HeaderState> check() const;
    void keep(quint16 id, QByteArray name);
    [[nodiscard]] int writeEntry(quint16 id, const QByteArray &name);

    QString m_path;
    std::shared_ptr<FileHandle> m_file;
    std::vector<QByteArray> m_names; ///< by number
    QHash<QByteArray, quint16> m_ids;
    quint64 m_end = 0;
    quint32 m_next = 1;
    quint64 m_cut = 0;
    bool m_isIncomplete = false;
};

} // namespace Signalbox
