// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/applist.h"
#include "ui/models/apps/appcontents.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace Signalbox {

class AppMessagesModel;
class AppRun;
class CodeField;
class EngineLink;
class JsonView;
class PlainLabel;
class RowsTable;

/// Runs an app: says before what it may do, lets the person choose the call that it is shown for and what is granted, and
/// shows what it and Signalbox say to each other.
class AppRunBox : public QWidget
{
    Q_OBJECT
public:
    AppRunBox(EngineLink &link, QString serverId, QWidget *parent = nullptr);

    void setApp(const AppEntry &entry, const AppContents &contents);
    void setNothing(const QString &why);                ///< it cannot be run
    [[nodiscard]] AppRun *run() const { return m_run; } ///< null: never yet

protected:
    void changeEvent(QEvent *event) override; // the app is told of other colours

private:
    void buildForm(QVBoxLayout *column);
    void buildMessages(QVBoxLayout *column);
    void fillTools(const AppEntry &entry);
    void start();
    void handleRunChanged();
    void showMessage();
    void update();
    [[nodiscard]] QString obstacle() const; ///< why it cannot be run now; empty: it can
    [[nodiscard]] QString theme() const;
    [[nodiscard]] Json styles() const;

    EngineLink &m_link;
    QString m_id;
    QString m_uri;
    std::optional<AppContents> m_contents;
    QString m_trouble;
    AppRun *m_run = nullptr;
    PlainLabel *m_summary;
    PlainLabel *m_state;
    QWidget *m_call;
    QComboBox *m_tools;
    CodeField *m_arguments;
    QHash<AppPermission, QCheckBox *> m_permissions;
    QPushButton *m_start;
    QPushButton *m_stop;
    AppMessagesModel *m_messages;
    QSplitter *m_said;
    RowsTable *m_table;
    JsonView *m_message;
};

} // namespace Signalbox
