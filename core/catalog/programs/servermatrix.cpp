// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/servermatrix.h"

#include "core/catalog/programs/foundsecret.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Signalbox {

namespace {

class ServerMatrixText
{
    Q_DECLARE_TR_FUNCTIONS(ServerMatrix)
};

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
    MatrixBuilder(const QList<ServerEntry> &ours, const QList<ProgramFile> &files, const ProgramChoices &choices,
                  const SecretMatches &matches)
        : m_ours(ours)
        , m_files(files)
        , m_choices(choices)
        , m_matches(matches)
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
        for (auto other = std::next(server); other != servers.end(); ++other) {
            if (other->name == name) {
                cell.others.append(sentenceOf(*other, reference));
            }
        }
        if (server->fault) {
            cell.state = MatrixCell::State::Broken;
            cell.fault = server->fault->where.isEmpty()
                             ? server->fault->message
                             : server->fault->where + QStringLiteral(": ") + server->fault->message;
            return cell;
        }
        compare(reference, *server, cell);
        cell.isDisabled = server->entry.disabled;
        cell.isAccepted =
            cell.state == MatrixCell::State::Different
            && m_choices.isAccepted(m_files.at(index).place.path, server->folder, reference, server->entry);
        return cell;
    }

    /// Of one that has no cell of its own.
    [[nodiscard]] static QString sentenceOf(const ProgramServer &server, const ServerEntry &reference)
    {
        const QString whom = server.folder.isEmpty() ? ServerMatrixText::tr("all folders") : server.folder.left(200);
        if (server.fault) {
            return ServerMatrixText::tr("For %1 it has another of this name, which cannot be used.").arg(whom);
        }
        const QStringList differences =
            entryDifferences(reference, withOurReferences(server.entry, keptSecrets(reference, server.entry)));
        return differences.isEmpty()
                   ? ServerMatrixText::tr("For %1 it has another of this name, which is the same.").arg(whom)
                   : ServerMatrixText::tr("For %1 it has another of this name, which differs: %2")
                         .arg(whom, differences.join(u' '));
    }

    /// A secret that is known to be another one is a difference; one that was not compared is none.
    void compare(const ServerEntry &reference, const ProgramServer &server, MatrixCell &cell) const
    {
        const QString &path = m_files.at(cell.file).place.path;
        const QList<KeptSecret> kept = keptSecrets(reference, server.entry);
        QStringList others;
        bool isCompared = true;
        for (const KeptSecret &secret : kept) {
            const QString key = secretKey(path, server.folder, server.name, secret.there);
            const auto match = m_matches.constFind(key);
            const std::optional<bool> isEqual = match == m_matches.cend() ? std::nullopt : std::optional(*match);
            isCompared = isCompared && isEqual;
            (isEqual == false ? others : cell.kept).append(secret.sentence(isEqual));
        }
        cell.differences = others + entryDifferences(reference, withOurReferences(server.entry, kept));
        cell.state = !cell.differences.isEmpty() ? MatrixCell::State::Different
                     : isCompared                ? MatrixCell::State::Same
                                                 : MatrixCell::State::Kept;
    }

    const QList<ServerEntry> &m_ours;
    const QList<ProgramFile> &m_files;
    const ProgramChoices &m_choices;
    const SecretMatches &m_matches;
};

} // namespace

ServerMatrix ServerMatrix::of(const QList<ServerEntry> &ours, const QList<ProgramFile> &files,
                              const ProgramChoices &choices, const SecretMatches &matches)
{
    return MatrixBuilder(ours, files, choices, matches).build();
}

} // namespace Signalbox
