// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"
#include "core/mcp/deviation.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Signalbox {

/// One file of a skill, as the server promises it.
struct SkillFile
{
    QString uri;
    QByteArray sha256;          ///< 32 bytes; empty if the server gave none that can be read
    std::optional<qint64> size; ///< bytes
};

/// One entry of skills/list (SEP-2640, extension io.modelcontextprotocol/skills).
struct Skill
{
    QString uri; ///< of its main file, …/SKILL.md
    QString name;
    QString description;
    Json frontmatter = Json::null(); ///< of the main file, as listed
    QList<SkillFile> files;
    bool isDynamic = false; ///< its files are not known beforehand
    QByteArray raw;
};

[[nodiscard]] Decoded<Skill> decodeSkill(const Json &entry);

/// Is this the file that the entry promises: size, then digest, and for the main file its frontmatter, field by field?
/// Error (Kind::Policy): it is not, or nothing was promised of it; then nothing of it is to be used, and no other file
/// of the skill to be read for its sake.
[[nodiscard]] Result<> checkSkillFile(const Skill &skill, const QString &uri, const QByteArray &bytes);

} // namespace Signalbox
