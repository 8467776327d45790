// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/text/configtext.h"
#include "core/catalog/text/tomloutline.h"

namespace Signalbox {

/// A config file written in TOML. toml++ reads it; edits are made in the text. A new object becomes a table of its own
/// if it stands in a table, with what is in it as inline tables. Dates and times are read as text.
class TomlConfigText final : public ConfigText
{
public:
    explicit TomlConfigText(const QByteArray &bytes);

    [[nodiscard]] qsizetype offsetOf(const ConfigPath &path) const override;

protected:
    [[nodiscard]] Result<QByteArray> put(const ConfigPath &path, const Json &value) const override;
    [[nodiscard]] Result<QByteArray> take(const ConfigPath &path) const override;
    [[nodiscard]] std::unique_ptr<ConfigText> again(const QByteArray &bytes) const override;

private:
    [[nodiscard]] Result<QByteArray> rewritten(const TomlOutline::Statement &statement, const Json &value) const;
    [[nodiscard]] QByteArray withTable(const ConfigPath &path, const Json &value) const;
    [[nodiscard]] QByteArray spliced(qsizetype from, qsizetype to, const QByteArray &text) const;
    [[nodiscard]] const TomlOutline::Table *table(const ConfigPath &path) const;

    TomlOutline m_outline;
    QByteArray m_lineEnd; // "\n" or "\r\n"
};

} // namespace Signalbox
