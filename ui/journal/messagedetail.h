// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/indexrecord.h"
#include "ui/models/journal/messagetext.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace Signalbox {

class InnerTabs;
class JournalModel;
class JsonTreeModel;
class JsonTreeView;
class JsonView;
class KindLabel;
class Notice;
class PlainLabel;
class ToolButton;

/// One message of the journal: laid out, as a tree, and its true bytes.
class MessageDetail : public QWidget
{
    Q_OBJECT
public:
    explicit MessageDetail(JournalModel &model, QWidget *parent = nullptr);

    void showMessage(std::optional<quint64> sequence);
    void forget(); ///< before another journal is opened

signals:
    void closeRequested();
    void joinedRequested(quint64 sequence);

private:
    QWidget *buildHeader();
    QWidget *buildBytes();
    QWidget *buildLimit();
    void connectParts();
    void showHeading();
    void showText(const MessageText &text);
    void showNotice(const QString &what, const QString &cause);
    void showTab();
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString byteFacts() const;
    void save();
    void write(const QString &path, const QByteArray &bytes);

    JournalModel &m_model;
    std::optional<quint64> m_sequence;
    IndexRecord m_record;
    quint64 m_generation = 0; // of what was asked for; late answers are dropped
    QString m_treeReason;
    KindLabel *m_kind;
    PlainLabel *m_method;
    PlainLabel *m_facts;
    PlainLabel *m_note;
    ToolButton *m_joined;
    ToolButton *m_close;
    InnerTabs *m_tabs;
    QStackedWidget *m_stack;
    JsonView *m_text;
    JsonTreeView *m_tree;
    JsonTreeModel *m_treeModel;
    QWidget *m_bytes;
    PlainLabel *m_byteFacts;
    JsonView *m_byteText;
    Notice *m_notice;
    QWidget *m_limit;
    PlainLabel *m_limitText;
    QPushButton *m_save;
};

} // namespace Signalbox
