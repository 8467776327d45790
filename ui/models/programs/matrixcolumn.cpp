// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/matrixcolumn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class MatrixColumnText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixColumn)
};

QString noteOf(const ProgramFile &file, bool isOnly)
{
    if (!file.exists()) {
        return MatrixColumnText::tr("no file yet");
    }
    const QString count = MatrixColumnText::tr("%n server(s)", nullptr, int(file.servers.size()));
    switch (file.place.scope) {
    case ProgramScope::Project:
        return MatrixColumnText::tr("%1 · %2").arg(QFileInfo(file.place.project).fileName(), count);
    case ProgramScope::Managed:
        return MatrixColumnText::tr("managed · %1").arg(count);
    case ProgramScope::User:
        break;
    }
    return isOnly ? count : MatrixColumnText::tr("%1 · %2").arg(QFileInfo(file.place.path).fileName(), count);
}

QString tipOf(const ProgramFile &file)
{
    QStringList lines{QDir::toNativeSeparators(file.place.path)};
    for (const Error &problem : file.problems) {
        lines.append(problem.where.isEmpty() ? problem.message : problem.where + u": "_s + problem.message);
    }
    if (file.notEditable) {
        lines.append(file.notEditable->message);
    }
    return lines.join(u'\n');
}

MatrixColumn fileColumn(const ProgramsState &state, int index)
{
    const ProgramFile &file = state.files.at(index);
    const auto ofUser = std::ranges::count_if(state.files, [&file](const ProgramFile &other) {
        return other.place.program == file.place.program && other.place.scope == ProgramScope::User;
    });
    return {.kind = MatrixColumn::Kind::File,
            .key = file.place.path,
            .path = file.place.path,
            .title = programName(file.place.program),
            .note = noteOf(file, ofUser < 2),
            .tip = tipOf(file),
            .program = file.place.program,
            .file = index,
            .isFaulty = !file.problems.isEmpty(),
            .isWritable = !file.notEditable && file.place.scope != ProgramScope::Managed};
}

} // namespace

QList<MatrixColumn> matrixColumns(const ProgramsState &state, const QSet<QString> &hidden, bool showsMissing)
{
    using Kind = MatrixColumn::Kind;
    QList<MatrixColumn> columns{
        {.kind = Kind::Name,
         .key = u"name"_s,
         .title = MatrixColumnText::tr("Server"),
         .note = MatrixColumnText::tr("%n name(s)", nullptr, int(state.matrix.rows.size()))},
        {.kind = Kind::Transport, .key = u"transport"_s, .title = MatrixColumnText::tr("Transport")},
        {.kind = Kind::Own, .key = u"own"_s, .title = u"Signalbox"_s, .note = MatrixColumnText::tr("catalog")}};
    for (int i = 0; i < state.files.size(); ++i) {
        if (!hidden.contains(state.files.at(i).place.program)) {
            columns.append(fileColumn(state, i));
        }
    }
    for (const MatrixColumn &column : showsMissing ? missingColumns(state) : QList<MatrixColumn>()) {
        if (!hidden.contains(column.program)) {
            columns.append(column);
        }
    }
    return columns;
}

QList<MatrixColumn> missingColumns(const ProgramsState &state)
{
    QList<MatrixColumn> columns;
    for (const ProgramPresence &presence : state.look ? state.look->programs : QList<ProgramPresence>()) {
        const bool hasFile = std::ranges::any_of(
            state.files, [&](const ProgramFile &file) { return file.place.program == presence.program; });
        if (hasFile) {
            continue;
        }
        const QString path = presence.mainFile < 0 ? QString() : state.look->files.at(presence.mainFile).place.path;
        columns.append({.kind = MatrixColumn::Kind::Missing,
                        .key = presence.program,
                        .path = path,
                        .title = programName(presence.program),
                        .note = MatrixColumnText::tr("not installed"),
                        .tip = MatrixColumnText::tr("No file and no folder of it was found."),
                        .program = presence.program,
                        .isWritable = !path.isEmpty()});
    }
    return columns;
}

} // namespace Signalbox
