// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/mcp/deviation.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace Signalbox {

enum class Need { Optional, Required };

/// "object", "array", "string", "number", "boolean" or "null": what a JSON value is. A number kept as text is a number.
[[nodiscard]] QString jsonTypeName(const Json &value);

/// Reads the members of one JSON object into typed fields. What is absent or of another type than the protocol says
/// leaves the field at its default and becomes a Deviation. Nothing is converted.
class FieldReader
{
public:
    /// `pointer` is where `object` stands; both references must outlive the reader.
    FieldReader(const Json &object, QString pointer, QString reference, QList<Deviation> &deviations);

    [[nodiscard]] const Json *member(std::string_view key) const; ///< null if absent

    // Each is empty if the member is absent or of another type; a required absent one is a deviation as well.
    std::optional<QString> string(std::string_view key, Need need = Need::Optional);
    /// A text that must be there and say something: an empty one is a deviation and leaves the field empty.
    QString nonEmptyString(std::string_view key);
    std::optional<bool> boolean(std::string_view key, Need need = Need::Optional);
    std::optional<qint64> unsignedInteger(std::string_view key, Need need = Need::Optional);
    std::optional<double> number(std::string_view key, Need need = Need::Optional);
    /// Milliseconds from 0 on; fractions are rounded up, and more than 2^53-1 count as that many.
    std::optional<qint64> milliseconds(std::string_view key, Need need = Need::Optional);
    /// The texts of an array; elements of another type are deviations and left out.
    std::optional<QStringList> strings(std::string_view key, Need need = Need::Optional);
    std::optional<QByteArray> base64(std::string_view key, Need need = Need::Optional); ///< decoded
    const Json *object(std::string_view key, Need need = Need::Optional);
    const Json *array(std::string_view key, Need need = Need::Optional);

    void deviate(std::string_view key, QString expected, QString found,
                 Deviation::Severity severity = Deviation::Severity::Violation);
    [[nodiscard]] QString pointerTo(std::string_view key) const;
    [[nodiscard]] const QString &reference() const { return m_reference; }
    [[nodiscard]] QList<Deviation> &deviations() const { return m_deviations; }

private:
    const Json *typed(std::string_view key, Need need, QStringView type);

    const Json &m_object;
    QString m_pointer;
    QString m_reference;
    QList<Deviation> &m_deviations;
};

/// False, with a deviation, if `value` is no object.
bool expectObject(const Json &value, const QString &pointer, const QString &reference, QList<Deviation> &deviations);

} // namespace Signalbox
