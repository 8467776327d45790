// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorfinding.h"
#include "core/mcp/prompt.h"
#include "core/mcp/resource.h"
#include "core/mcp/tool.h"

#include <QList>
#include <QString>

namespace Signalbox {

/// A text of the server's and where it stands.
struct ServerWord
{
    QString place; ///< "tool echo, description"
    QString text;
};

/// The texts of a tool: name, title, description, and the titles and descriptions inside its schemas, to a depth of 64.
void appendWords(QList<ServerWord> &words, const Tool &tool);
void appendWords(QList<ServerWord> &words, const Prompt &prompt);
void appendWords(QList<ServerWord> &words, const Resource &resource);

/// Characters that are not seen, that turn the direction of text, or that spell a second text in tags, in what people or
/// models read (reliability.md U05): at most one finding of each kind for a place.
[[nodiscard]] QList<DoctorFinding> hiddenCharacterFindings(const ServerWord &word);
/// Words that are for a model, not about the tool: to set aside what it was told, to keep something from the person, to
/// read files of keys. A look-out, no proof: it finds some, and may find what is meant well.
[[nodiscard]] QList<DoctorFinding> instructionFindings(const ServerWord &word);

} // namespace Signalbox
