// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/variable.h"
#include "ui/widgets/fieldform.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace Signalbox {

class PlainLabel;
class SecretEdit;

/// A variable: its name, its value or that it is a secret, what it is for. The value of a secret that is kept is not shown.
class VariableFields : public FieldForm
{
    Q_OBJECT
public:
    /// With a name it is one that is there, and the name stays. `taken`: names that others of the same place have.
    VariableFields(const Variable &variable, const QStringList &taken, QWidget *parent = nullptr);

    /// As it is to be kept: of a secret, without a new value, with the reference it had.
    [[nodiscard]] Variable variable() const;
    [[nodiscard]] QString newSecret() const; ///< empty: it is no secret, or the kept one stays

private:
    void check();

    Variable m_given;
    QStringList m_taken;
    QLineEdit *m_name;
    QLineEdit *m_text;
    QCheckBox *m_isSecret;
    SecretEdit *m_secret;
    QLineEdit *m_description;
};

/// Asks for them, and stays until they are kept: showFailure() says why they are not.
class VariableDialog : public QDialog
{
    Q_OBJECT
public:
    VariableDialog(const QString &place, const Variable &variable, const QStringList &taken, QWidget *parent = nullptr);

    [[nodiscard]] VariableFields *fields() const { return m_fields; }
    void showFailure(const QString &why);

signals:
    void keepRequested();

protected:
    bool event(QEvent *event) override;

private:
    VariableFields *m_fields;
    PlainLabel *m_trouble;
};

} // namespace Signalbox
