// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/text/configtext.h"
#include "core/catalog/text/jsonoutline.h"

namespace Signalbox {

/// A config file written in JSON, with whatever JSON5 allows. New text is JSON, in the file's own indentation and
/// line ends; a comma at the end of a list stays where the file has one, and none is made where it has none.
class JsonConfigText final : public ConfigText
{
public:
    explicit JsonConfigText(const QByteArray &bytes);

    [[nodiscard]] qsizetype offsetOf(const ConfigPath &path) const override;

protected:
    [[nodiscard]] Result<QByteArray> put(const ConfigPath &path, const Json &value) const override;
    [[nodiscard]] Result<QByteArray> take(const ConfigPath &path) const override;
    [[nodiscard]] std::unique_ptr<ConfigText> again(const QByteArray &bytes) const override;

private:
    [[nodiscard]] QByteArray replaced(qsizetype from, qsizetype to, const QByteArray &text) const;
    [[nodiscard]] QByteArray layout(const Json &value, const QByteArray &outer) const;
    [[nodiscard]] QByteArray layoutLike(const JsonNode &old, const Json &value) const;
    [[nodiscard]] QByteArray inserted(const JsonNode &parent, const QByteArray &name, const Json &value) const;
    [[nodiscard]] QByteArray insertedFirst(const JsonNode &parent, const QByteArray &name, const Json &value) const;
    [[nodiscard]] QByteArray insertedOnOwnLine(const JsonNode &last, const QByteArray &name, const Json &value) const;
    [[nodiscard]] QByteArray withoutChild(const JsonNode &parent, std::size_t index) const;
    [[nodiscard]] QByteArray withoutLine(const JsonNode &parent, std::size_t index) const;
    [[nodiscard]] QByteArray indentAt(qsizetype at) const; ///< the space at the start of the line of this byte
    [[nodiscard]] bool beginsItsLine(qsizetype at) const;
    [[nodiscard]] qsizetype lineStart(qsizetype at) const;
    [[nodiscard]] qsizetype restOfLine(qsizetype at) const; ///< behind spaces and comments of the same line
    [[nodiscard]] bool isLineEnd(qsizetype at) const;

    JsonOutline m_outline;
    QByteArray m_unit;    // one step of indentation; empty: the file is one line
    QByteArray m_lineEnd; // "\n" or "\r\n"
};

} // namespace Signalbox
