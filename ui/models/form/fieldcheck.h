// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/json/schema.h"
#include "ui/models/form/schemafield.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

namespace Signalbox {

/// Something to fix, at the field it belongs to.
struct FormFault
{
    QString pointer; ///< of the field
    QString message; ///< one sentence
    QString keyword; ///< as in SchemaFault; "json" for text that is no JSON

    bool operator==(const FormFault &) const = default;
};

/// Looks at a value with the eyes of the form: what is missing, of the wrong type or not in its format, in words that
/// say what to do. The compiled schema finds the rest; its faults are put at the nearest field.
class FieldCheck
{
    Q_DECLARE_TR_FUNCTIONS(FieldCheck)
public:
    using VariantAt = std::function<int(const SchemaField &, const QString &pointer, const Json &)>;

    explicit FieldCheck(VariantAt variantAt);

    [[nodiscard]] QList<FormFault> check(const SchemaField &root, const Json &value);
    /// Adds what `schemaFaults` say that the form's own faults do not.
    [[nodiscard]] QList<FormFault> join(QList<FormFault> own, const QList<SchemaFault> &schemaFaults,
                                        const SchemaField &root, const Json &value) const;

private:
    void visit(const SchemaField &field, const QString &pointer, const Json &value);
    void visitObject(const SchemaField &field, const QString &pointer, const Json &value);
    void add(const QString &pointer, const QString &message, const char *keyword);
    QString fieldPointer(const QString &pointer, const SchemaField &root, const Json &value) const;
    static QString typeFault(const SchemaField &field, const Json &value);

    VariantAt m_variantAt;
    QList<FormFault> m_faults;
};

} // namespace Signalbox
