// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/pasteconfig.h"

#include "core/catalog/programs/entrydialect.h"
#include "core/catalog/programs/programfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class PasteConfigText
{
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

struct Shape
{
    const char *start; ///< of a line, as a regular expression
    const char *program;
    const char *file; ///< what such a file is called
};
constexpr std::array kShapes = {
    Shape{"[ \\t]*\\[+[ \\t]*\"?mcp_servers\"?[ \\t]*[.\\]]", "codex", "config.toml"},
    Shape{"mcp_servers\\.[^=\\n]{1,200}=", "codex", "config.toml"},
    Shape{"extensions:[ \\t]*(?:#.*)?$", "goose", "config.yaml"},
    Shape{"mcpServers:[ \\t]*(?:#.*)?$", "continue", "config.yaml"},
};

const Shape *shapeOf(const QString &text)
{
    const auto *found = std::ranges::find_if(kShapes, [&text](const Shape &shape) {
        const QRegularExpression start(u'^' + QLatin1StringView(shape.start), QRegularExpression::MultilineOption);
        return start.match(text).hasMatch();
    });
    return found == kShapes.end() ? nullptr : found;
}

} // namespace

bool looksLikeConfig(const QString &text)
{
    return shapeOf(text) != nullptr;
}

Result<Understood> understandConfig(const QString &text)
{
    const Shape &shape = *shapeOf(text);
    const Program *program = programById(QString::fromLatin1(shape.program));
    const ProgramFile file =
        programFileOf({.program = program->id, .path = QString::fromLatin1(shape.file)}, text.toUtf8());
    Understood understood;
    understood.source = PasteConfigText::tr("Servers as %1 keeps them").arg(program->name);
    for (const ProgramServer &server : file.servers) {
        if (server.fault) {
            understood.notes
                << PasteConfigText::tr("“%1” was left out: %2").arg(server.name.left(60), server.fault->message);
            continue;
        }
        ServerEntry entry = server.entry;
        entry.raw = commonWords(server.value, program->dialect);
        entry.raw.erase("signalbox"); // another program's words decide nothing that is ours
        understood.entries.append(entry);
    }
    for (const Error &problem : file.problems) {
        understood.notes << problem.message + (problem.where.isEmpty() ? QString() : " ("_L1 + problem.where + u')');
    }
    if (!understood.entries.isEmpty()) {
        return understood;
    }
    Failure failure =
        fail(Error::Kind::Usage, understood.notes.value(0, PasteConfigText::tr("The text holds no servers.")));
    failure.error().where = file.problems.isEmpty() ? QString() : file.problems.constFirst().where;
    return failure;
}

} // namespace Signalbox
