// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "ui/models/entryform.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Signalbox {

class EngineLink;
class GateFields;
class HealthFields;
class PlainLabel;

/// One server's entry as a form. What would be started or reached is shown in full below it. Saving starts nothing unless asked.
class ServerDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Add, Edit, Clone };

    ServerDialog(EngineLink &link, Purpose purpose, const ServerEntry &entry, QWidget *parent = nullptr);

signals:
    void saved(const QString &id);

private:
    struct Row
    {
        QWidget *box; ///< what stands in the form
        PlainLabel *fault;
    };

    Row addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &help = {});
    void buildFields(QFormLayout *form);
    void fill(const EntryTexts &texts);
    [[nodiscard]] EntryTexts texts() const;
    void check();
    void save(bool connectAfter);
    void setBusy(bool busy);
    void addHealth(QFormLayout *form);
    [[nodiscard]] ServerEntry wanted() const; ///< the entry as the fields have it
    void showFields();                        ///< those that the transport has

    EngineLink &m_link;
    Purpose m_purpose;
    ServerEntry m_entry;
    QLineEdit *m_name;
    QComboBox *m_transport;
    QLineEdit *m_url;
    QPlainTextEdit *m_headers;
    QLineEdit *m_command;
    QPlainTextEdit *m_arguments;
    QPlainTextEdit *m_environment;
    QLineEdit *m_folder;
    QComboBox *m_era;
    QCheckBox *m_inherit;
    HealthFields *m_health;
    GateFields *m_gates;
    PlainLabel *m_nameFault = nullptr;
    PlainLabel *m_commandFault = nullptr;
    PlainLabel *m_environmentFault = nullptr;
    PlainLabel *m_urlFault = nullptr;
    PlainLabel *m_headersFault = nullptr;
    PlainLabel *m_healthFault = nullptr;
    PlainLabel *m_previewTitle;
    QFormLayout *m_form = nullptr;
    QList<QWidget *> m_processRows; ///< boxes of what only a process has
    QList<QWidget *> m_networkRows; ///< boxes of what only an address has
    PlainLabel *m_preview;
    PlainLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_saveAndConnect;
    EntryTexts m_given;     // as they came
    EntryTexts m_untouched; // as the fields give them back: an editor of lines changes line ends and hard spaces
    bool m_busy = false;    // a saving is under way: the second click of a double click saves nothing
    bool m_touched = false; // faults are shown from the first attempt or edit on
};

} // namespace Signalbox
