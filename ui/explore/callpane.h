// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/copyas.h"
#include "core/mcp/tool.h"

#include <QWidget>

#include <memory>
#include <optional>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace Signalbox {

class BadgeLabel;
class CallClock;
class FormModel;
class FormView;
class InnerTabs;
class JsonArgumentsView;
class JsonView;
class MetaEditor;
class PlainLabel;
class TaskLine;
class ToolButton;
class ToolDescription;

/// What a tool is given: its name and claims, its arguments as form and as JSON text over one model, what goes along in
/// `_meta`, its schema, and the buttons that call it, save the call or copy it for use elsewhere.
class CallPane : public QWidget
{
    Q_OBJECT
public:
    explicit CallPane(QWidget *parent = nullptr);
    ~CallPane() override;

    /// `draft` is what was typed earlier (JSON object text); empty takes the schema's defaults. Likewise `meta`; empty is
    /// none.
    void setTool(const Tool &tool, const QByteArray &draft, const QByteArray &meta = {});
    void setFindings(const QStringList &sentences);    ///< what is to be known of the tool before it is called
    void setPortability(const QStringList &sentences); ///< what some clients would refuse of it
    void setCorner(QWidget *widget);                   ///< at the right of the tabs
    /// Whether the person may have the call made a task, or the tool must be called as one.
    enum class TaskChoice { Never, Free, Always };
    void setTaskChoice(TaskChoice choice);
    void tell(const QString &text);              ///< what came of a command, beside the buttons, until the next edit
    void setRemaining(std::optional<qint64> ms); ///< how long the running call is still waited for
    void clear();
    /// Other arguments and meta for the tool that is shown, as a change that can be undone.
    void replace(const QByteArray &arguments, const QByteArray &meta);
    /// What is typed as JSON and is none (yet), of the arguments and of `_meta`; empty: it is.
    struct BrokenText
    {
        QString arguments;
        QString meta;
    };
    [[nodiscard]] BrokenText brokenText() const;
    void setBrokenText(const BrokenText &text); ///< empty: nothing to put back
    void setNote(const QString &text);          ///< below the form, until it is set anew; empty: none
    [[nodiscard]] bool hasTool() const { return m_model != nullptr; }
    [[nodiscard]] const Tool &tool() const { return m_tool; }
    [[nodiscard]] QByteArray arguments() const; ///< one line of JSON, as it is sent
    [[nodiscard]] QByteArray meta() const;      ///< likewise; empty: none
    [[nodiscard]] bool asTask() const;
    /// How long the server is to keep that task; 0: as long as it likes. None: it is no task.
    [[nodiscard]] std::optional<qint64> asTaskMs() const;
    void setRunning(bool running);
    void setConnected(bool connected);
    void toggleJson();
    [[nodiscard]] bool hasValidMeta() const;
    /// True if arguments and meta can be read as what they are; else the first that cannot has the focus.
    bool isReadable();
    /// True if the call may go; else the first fault has the focus, and pressing again calls anyway.
    bool readyToCall();

    /// Without "Save call" beside "Cancel": without room for both, only the second is there.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void callRequested();
    void cancelRequested();
    void edited(); ///< the arguments changed, or what goes along
    void saveRequested();
    void copyRequested(Signalbox::CopyAs how);
    void longerWanted(int ms);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum View { Form, Text, Meta, SchemaText };

    QWidget *buildHeader();
    QWidget *buildTabs();
    QWidget *buildButtons();
    void buildMenu();
    void addHistory(QMenu *menu);
    void showHeaders();
    void showBadges();
    void updateFaults();
    void showSave(); ///< where there is room for it
    void showTask();

    Tool m_tool;
    std::unique_ptr<FormModel> m_model;
    PlainLabel *m_name;
    ToolDescription *m_description;
    PlainLabel *m_findings;
    PlainLabel *m_portability;
    PlainLabel *m_headers; // which parameters HTTP repeats
    QWidget *m_badges;
    InnerTabs *m_tabs;
    QHBoxLayout *m_tabRow = nullptr;
    QStackedWidget *m_views;
    FormView *m_form;
    JsonArgumentsView *m_text;
    MetaEditor *m_meta;
    JsonView *m_schema;
    QPushButton *m_call;
    QPushButton *m_cancel;
    QPushButton *m_save;
    CallClock *m_clock;
    ToolButton *m_more;
    QMenu *m_menu;
    TaskChoice m_taskChoice = TaskChoice::Never;
    bool m_wantsTask = false;
    PlainLabel *m_faults;
    PlainLabel *m_note;
    TaskLine *m_task;
    bool m_warned = false; // the person saw the faults and may call anyway
    bool m_running = false;
    bool m_connected = false;
};

} // namespace Signalbox
