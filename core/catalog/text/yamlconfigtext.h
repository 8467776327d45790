// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/text/configtext.h"
#include "core/catalog/text/yamloutline.h"

namespace Signalbox {

/// A config file written in YAML. Edits are made in the text: members and items in block style are lines; a value in
/// brackets is written anew as a whole if anything in it changes.
class YamlConfigText final : public ConfigText
{
public:
    explicit YamlConfigText(const QByteArray &bytes);

    [[nodiscard]] qsizetype offsetOf(const ConfigPath &path) const override;

protected:
    [[nodiscard]] Result<QByteArray> put(const ConfigPath &path, const Json &value) const override;
    [[nodiscard]] Result<QByteArray> take(const ConfigPath &path) const override;
    [[nodiscard]] std::unique_ptr<ConfigText> again(const QByteArray &bytes) const override;

private:
    [[nodiscard]] QByteArray spliced(qsizetype from, qsizetype to, const QByteArray &text) const;
    [[nodiscard]] QByteArray replaced(const YamlNode &node, const Json &value) const;
    [[nodiscard]] QByteArray appended(const YamlNode &parent, const QString &step, const Json &value) const;
    [[nodiscard]] qsizetype column(qsizetype at) const;
    /// How much of a path leads to the value in brackets around it; the whole path's length if there is none.
    [[nodiscard]] qsizetype flowDepth(const ConfigPath &path) const;
    [[nodiscard]] Result<QByteArray> rewritten(const ConfigPath &path, qsizetype depth, const Json *value) const;

    YamlOutline m_outline;
    QByteArray m_lineEnd; // "\n" or "\r\n"
};

} // namespace Signalbox
