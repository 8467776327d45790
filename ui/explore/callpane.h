// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/tool.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace Signalbox {

class BadgeLabel;
class FormModel;
class FormView;
class InnerTabs;
class JsonArgumentsView;
class JsonView;
class PlainLabel;

/// What a tool is given: its name and claims, its arguments as form and as JSON text over one model, its schema, and the
/// button that calls it.
class CallPane : public QWidget
{
    Q_OBJECT
public:
    explicit CallPane(QWidget *parent = nullptr);
    ~CallPane() override;

    /// `draft` is what was typed earlier (JSON object text); empty takes the schema's defaults.
    void setTool(const Tool &tool, const QByteArray &draft);
    void setFindings(const QStringList &sentences); ///< what is to be known of the tool before it is called
    void clear();
    [[nodiscard]] bool hasTool() const { return m_model != nullptr; }
    [[nodiscard]] const Tool &tool() const { return m_tool; }
    [[nodiscard]] QByteArray arguments() const; ///< one line of JSON, as it is sent
    void setRunning(bool running);
    void setConnected(bool connected);
    void toggleJson();
    /// True if the call may go; else the first fault has the focus, and pressing again calls anyway.
    bool readyToCall();

signals:
    void callRequested();
    void cancelRequested();
    void edited(); ///< the arguments changed

private:
    enum View { Form, Text, SchemaText };

    QWidget *buildHeader();
    QWidget *buildButtons();
    void showBadges();
    void updateFaults();

    Tool m_tool;
    std::unique_ptr<FormModel> m_model;
    PlainLabel *m_name;
    PlainLabel *m_description;
    PlainLabel *m_findings;
    QWidget *m_badges;
    InnerTabs *m_tabs;
    QStackedWidget *m_views;
    FormView *m_form;
    JsonArgumentsView *m_text;
    JsonView *m_schema;
    QPushButton *m_call;
    QPushButton *m_cancel;
    QPushButton *m_reset;
    PlainLabel *m_faults;
    bool m_warned = false; // the person saw the faults and may call anyway
    bool m_running = false;
    bool m_connected = false;
};

} // namespace Signalbox
