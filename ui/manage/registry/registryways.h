// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/registryentry.h"
#include "ui/form/unfinishedforms.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace Signalbox {

class PlainLabel;
class RegistryForm;

/// How one server can be reached, what it wants for that, and what would be run: said before anything is added.
class RegistryWays : public QWidget
{
    Q_OBJECT
public:
    explicit RegistryWays(QWidget *parent = nullptr);

    void setServer(const ServerJson &server, const QString &registry);

signals:
    void addRequested(const Signalbox::ServerEntry &entry);

private:
    void showChoice();
    void leaveForm(); ///< what was typed is there again when the same way is come back to
    void showProposal();
    [[nodiscard]] QWidget *buildPreview();

    ServerJson m_server;
    QString m_registry;
    PlainLabel *m_none;
    QWidget *m_box;
    QComboBox *m_choice;
    QVBoxLayout *m_place; ///< of the form
    RegistryForm *m_form = nullptr;
    FieldHistory *m_history = nullptr; ///< of the form
    QString m_target;                  ///< what the form is about
    UnfinishedForms m_left;
    PlainLabel *m_command;
    PlainLabel *m_notes;
    PlainLabel *m_fault;
    QPushButton *m_add;
};

} // namespace Signalbox
