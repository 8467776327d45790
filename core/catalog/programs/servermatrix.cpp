// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/servermatrix.h"

#include "core/catalog/argumentsecrets.h"
#include "core/json/masker.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace Signalbox {

namespace {

class Translation
{
    Q_DECLARE_TR_FUNCTIONS(ServerMatrix)
};

using Pairs = QList<QPair<QString, QString>>;

QString shown(const QString &text)
{
    const QString masked = QString::fromUtf8(Masker().maskText(text.toUtf8()).text);
    return masked.size() > 80 ? masked.left(79) + QChar(0x2026) : masked;
}

void compareText(const QString &what, const QString &one, const QString &other, QStringList &differences)
{
    if (one != other) {
        differences << Translation::tr("%1: “%2” and “%3”.").arg(what, shown(one), shown(other));
    }
}

/// Only the names: what the values are is nobody's business.
void comparePairs(const QString &what, const Pairs &one, const Pairs &other, QStringList &differences)
{
    QMap<QString, QString> first;
    QMap<QString, QString> second;
    for (const auto &[name, value] : one) {
        first.insert(name, value);
    }
    for (const auto &[name, value] : other) {
        second.insert(name, value);
    }
    for (auto it = first.cbegin(); it != first.cend(); ++it) {
        if (!second.contains(it.key())) {
            differences << Translation::tr("%1: “%2” is only in the first.").arg(what, shown(it.key()));
        } else if (second.value(it.key()) != it.value()) {
            differences << Translation::tr("%1: “%2” has another value.").arg(what, shown(it.key()));
        }
    }
    for (auto it = second.cbegin(); it != second.cend(); ++it) {
        if (!first.contains(it.key())) {
            differences << Translation::tr("%1: “%2” is only in the second.").arg(what, shown(it.key()));
        }
    }
}

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
    MatrixBuilder(const QList<ServerEntry> &ours, const QList<ProgramFile> &files)
        : m_ours(ours)
        , m_files(files)
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
        return cell;
    }

    const QList<ServerEntry> &m_ours;
    const QList<ProgramFile> &m_files;
};

} // namespace

ServerMatrix ServerMatrix::of(const QList<ServerEntry> &ours, const QList<ProgramFile> &files)
{
    return MatrixBuilder(ours, files).build();
}

QStringList entryDifferences(const ServerEntry &one, const ServerEntry &other)
{
    QStringList differences;
    compareText(Translation::tr("Transport"), transportText(one.transport), transportText(other.transport),
                differences);
    if (one.transport == ServerEntry::Transport::Stdio && other.transport == one.transport) {
        compareText(Translation::tr("Program"), one.command, other.command, differences);
        if (one.arguments != other.arguments && withoutSecrets(one.arguments) == withoutSecrets(other.arguments)) {
            differences << Translation::tr("Arguments: another secret.");
        } else {
            compareText(Translation::tr("Arguments"), withoutSecrets(one.arguments).join(u' '),
                        withoutSecrets(other.arguments).join(u' '), differences);
        }
        compareText(Translation::tr("Folder"), one.workingDirectory, other.workingDirectory, differences);
        comparePairs(Translation::tr("Environment"), one.environment, other.environment, differences);
    } else if (one.transport == other.transport) {
        compareText(Translation::tr("Address"), one.url, other.url, differences);
        comparePairs(Translation::tr("Headers"), one.headers, other.headers, differences);
    }
    return differences;
}

} // namespace Signalbox
