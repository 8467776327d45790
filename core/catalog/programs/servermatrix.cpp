// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/servermatrix.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace Signalbox {

namespace {

/// The entry that most of these are like; of equals the first.
const ServerEntry *mostCommon(const QList<const ServerEntry *> &entries)
{
    const ServerEntry *best = nullptr;
    qsizetype bestCount = 0;
    for (const ServerEntry *candidate : entries) {
        const auto count = std::ranges::count_if(
            entries, [candidate](const ServerEntry *entry) { return entryDifferences(*candidate, *entry).isEmpty(); });
        if (count > bestCount) {
            best = candidate;
            bestCount = count;
        }
    }
    return best;
}

/// Puts the rows together.
class MatrixBuilder
{
public:
    MatrixBuilder(const QList<ServerEntry> &ours, const QList<ProgramFile> &files, const ProgramChoices &choices)
        : m_ours(ours)
        , m_files(files)
        , m_choices(choices)
    {
    }

    ServerMatrix build()
    {
        ServerMatrix matrix;
        for (const ProgramFile &file : m_files) {
            matrix.columns.append(file.place);
        }
        for (const QString &name : names()) {
            matrix.rows.append(row(name));
        }
        return matrix;
    }

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const ServerEntry &entry : m_ours) {
            names << entry.name;
        }
        for (const ProgramFile &file : m_files) {
            for (const ProgramServer &server : file.servers) {
                names << server.name;
            }
        }
        const QLocale locale;
        QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale); // C knows no numbers
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::stable_sort(
            names, [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
        names.removeDuplicates();
        return names;
    }

    [[nodiscard]] MatrixRow row(const QString &name) const
    {
        MatrixRow row{.name = name, .reference = {}, .cells = {}};
        const auto own = std::ranges::find(m_ours, name, &ServerEntry::name);
        QList<const ServerEntry *> usable;
        for (const ProgramFile &file : m_files) {
            for (const ProgramServer &server : file.servers) {
                if (server.name == name && !server.fault) {
                    usable.append(&server.entry);
                }
            }
        }
        const ServerEntry *reference = own != m_ours.end() ? &*own : mostCommon(usable);
        if (reference) {
            row.reference = *reference;
        }
        MatrixCell mine;
        mine.state = own != m_ours.end() ? MatrixCell::State::Same : MatrixCell::State::Absent;
        mine.isDisabled = own != m_ours.end() && own->disabled;
        row.cells.append(mine);
        for (int i = 0; i < m_files.size(); ++i) {
            row.cells.append(cell(i, name, row.reference));
        }
        return row;
    }

    [[nodiscard]] MatrixCell cell(int index, const QString &name, const ServerEntry &reference) const
    {
        MatrixCell cell;
        const auto &servers = m_files.at(index).servers;
        const auto server = std::ranges::find(servers, name, &ProgramServer::name);
        if (server == servers.end()) {
            return cell;
        }
        cell.file = index;
        cell.path = server->path;
        cell.folder = server->folder;
        if (server->fault) {
            cell.state = MatrixCell::State::Broken;
            cell.fault = server->fault->where.isEmpty()
                             ? server->fault->message
                             : server->fault->where + QStringLiteral(": ") + server->fault->message;
            return cell;
        }
        cell.differences = entryDifferences(reference, server->entry);
        cell.isDisabled = server->entry.disabled;
        cell.state = cell.differences.isEmpty() ? MatrixCell::State::Same : MatrixCell::State::Different;
        cell.isAccepted =
            cell.state == MatrixCell::State::Different
            && m_choices.isAccepted(m_files.at(index).place.path, server->folder, reference, server->entry);
        return cell;
    }

    const QList<ServerEntry> &m_ours;
    const QList<ProgramFile> &m_files;
    const ProgramChoices &m_choices;
};

} // namespace

ServerMatrix ServerMatrix::of(const QList<ServerEntry> &ours, const QList<ProgramFile> &files,
                              const ProgramChoices &choices)
{
    return MatrixBuilder(ours, files, choices).build();
}

} // namespace Signalbox
