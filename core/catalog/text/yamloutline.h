// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/text/configtext.h"

#include <QByteArray>

#include <vector>

namespace Signalbox {

/// A value in a YAML text with the place where it stands. Offsets are bytes, ranges half open.
struct YamlNode
{
    enum class Kind { Scalar, Sequence, Mapping };

    Kind kind = Kind::Scalar;
    bool isFlow = false;    ///< written in brackets
    QString key;            ///< of a member
    qsizetype keyBegin = 0; ///< of a member: its key; of an item: its dash; else `begin`
    qsizetype begin = 0;    ///< behind the colon if the value is nothing at all
    qsizetype end = 0;
    qsizetype linesBegin = 0; ///< of a member or item in block style: its first line
    qsizetype linesEnd = 0;   ///< behind its last line; comments below are not its own
    Json scalar;              ///< of a scalar, by the core schema of YAML 1.2
    std::vector<YamlNode> children;

    [[nodiscard]] const YamlNode *child(const QString &step) const; ///< of twins the last
    [[nodiscard]] const YamlNode *at(const ConfigPath &path) const;
    [[nodiscard]] Json value() const;
};

/// What a YAML text of one document says and where, read by yaml-cpp. Aliases are resolved, `<<` is a key like any.
struct YamlOutline
{
    YamlNode root;
    bool isEmpty = true;
    std::optional<Error> breakage; ///< Error::Kind::Framing, `where` is "byte N"
    QList<ConfigProblem> problems; ///< keys that stand twice

    [[nodiscard]] static YamlOutline of(const QByteArray &text);
};

/// A value on one line; texts in quotes where they need them.
[[nodiscard]] QByteArray yamlText(const Json &value);
/// `key: value` in block style, indented from the second line on; ends with a line end.
[[nodiscard]] QByteArray yamlMember(const QString &key, const Json &value, qsizetype indent, const QByteArray &lineEnd);
/// `- value`, likewise.
[[nodiscard]] QByteArray yamlItem(const Json &value, qsizetype indent, const QByteArray &lineEnd);

} // namespace Signalbox
