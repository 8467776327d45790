// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldform.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Signalbox {

/// Name and description of an environment or a profile.
class PlaceFields : public FieldForm
{
    Q_OBJECT
public:
    /// `taken`: names that others have.
    PlaceFields(const QString &name, const QString &description, const QStringList &taken, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;

private:
    void check();

    QLineEdit *m_name;
    QLineEdit *m_description;
    QStringList m_taken;
};

/// Asks for them.
class PlaceDialog : public QDialog
{
    Q_OBJECT
public:
    PlaceDialog(const QString &title, const QString &name, const QString &description, const QStringList &taken,
                QWidget *parent = nullptr);

    [[nodiscard]] PlaceFields *fields() const { return m_fields; }

private:
    PlaceFields *m_fields;
};

} // namespace Signalbox
