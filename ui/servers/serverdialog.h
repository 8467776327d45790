// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace Signalbox {

class CredentialControl;
class CredentialFields;
class EngineLink;
class FieldHistory;
class FormTabs;
class GateFields;
class GeneralFields;
class HealthFields;
class PlainLabel;
class RootsFields;
class SecretPlacing;
class UnfinishedForms;
struct Error;

/// One server's entry as a form with a tab for each thing. Saving starts nothing unless asked.
class ServerDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Add, Edit, Clone };

    ServerDialog(EngineLink &link, Purpose purpose, const ServerEntry &entry, QWidget *parent = nullptr);

    /// Lets the person choose where secrets are kept; outlives the dialog.
    void setPlacing(SecretPlacing *placing);
    /// Keeps there what is typed and not saved when it is closed, and offers what was kept of the same server. They outlive
    /// the dialog.
    void setUnfinished(UnfinishedForms *forms);
    void focusProgram();    ///< the cursor is in the program's field, not in the name's
    void reject() override; ///< not while it saves: what was typed is on its way

signals:
    void saved(const QString &id);
    void connecting(const QString &id); ///< after it was saved, as the person asked

private:
    void addPages();
    [[nodiscard]] QWidget *buildOffer();
    void keepUnfinished();
    void arrange();
    void fill();
    void listen();
    void showPages();
    void noteTaken();
    void handleEdit();
    void check();
    void setBusy(bool busy);
    void save(bool connectAfter);
    void keepSecrets(const QString &id, bool connectAfter);
    void finish(const QString &id, bool connectAfter);
    void refuse(const Error &error);
    [[nodiscard]] ServerEntry wanted() const; ///< the entry as the fields have it

    EngineLink &m_link;
    Purpose m_purpose;
    ServerEntry m_entry;
    FormTabs *m_tabs;
    GeneralFields *m_general;
    CredentialFields *m_credentials;
    GateFields *m_gates;
    HealthFields *m_health;
    RootsFields *m_roots;
    CredentialControl *m_control;
    QWidget *m_offer; // to go on with what was left
    PlainLabel *m_problem;
    QPushButton *m_toFault;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QPushButton *m_saveAndConnect;
    FieldHistory *m_history = nullptr;
    UnfinishedForms *m_unfinished = nullptr;
    const QString m_left;   // what it is about, as UnfinishedForms calls it
    bool m_isTyped = false; // what is reached is another than it was
    bool m_busy = false;    // a saving is under way: the second click of a double click saves nothing
    bool m_touched = false;
};

} // namespace Signalbox
