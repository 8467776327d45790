// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/indexrecord.h"
#include "ui/models/journal/messagetext.h"
#include "ui/widgets/findable.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace Signalbox {

class BytesPane;
class FindBar;
class FindTarget;
class HttpPane;
class InnerTabs;
class JournalModel;
class JsonView;
class KindLabel;
class Notice;
class PlainLabel;
class TextFind;
class ToolButton;
class TreePane;
class WholeFind;

/// One message of the journal: laid out, as a tree, its true bytes, and the HTTP exchange that carried it.
class MessageDetail : public QWidget, public Findable
{
    Q_OBJECT
public:
    explicit MessageDetail(JournalModel &model, QWidget *parent = nullptr);
    ~MessageDetail() override;

    void showMessage(std::optional<quint64> sequence);
    void forget();             ///< before another journal is opened
    void startFind() override; ///< shows the field for it and gives it the focus

signals:
    void closeRequested();
    void joinedRequested(quint64 sequence);

private:
    QWidget *buildHeader();
    QWidget *buildTabs();
    QWidget *buildLimit();
    void connectParts();
    void connectFind();
    void fetchText(quint64 sequence);
    void fetchExchanges();
    void fetchDecisions();
    void showHeading();
    void showText(const MessageText &text);
    void showNotice(const QString &what, const QString &cause);
    void showTab();
    [[nodiscard]] FindTarget *shownTarget() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString byteFacts() const;
    void save();
    void write(const QString &path, const QByteArray &bytes);

    JournalModel &m_model;
    std::optional<quint64> m_sequence;
    IndexRecord m_record;
    quint64 m_generation = 0; // of what was asked for; late answers are dropped
    QString m_treeReason;
    bool m_isCut = false; // not all of it is shown as text
    KindLabel *m_kind;
    PlainLabel *m_method;
    PlainLabel *m_facts;
    PlainLabel *m_gates; // what they decided of the call
    PlainLabel *m_note;
    ToolButton *m_joined;
    ToolButton *m_close;
    InnerTabs *m_tabs;
    ToolButton *m_unfold;
    ToolButton *m_fold;
    ToolButton *m_search;
    QStackedWidget *m_stack;
    JsonView *m_text;
    std::unique_ptr<TextFind> m_textFind;
    std::unique_ptr<WholeFind> m_wholeFind; // in place of it where only the beginning is shown
    bool m_isTurning = false;               // to a hit: the search stays as it is
    TreePane *m_tree;
    BytesPane *m_bytes;
    HttpPane *m_http;
    FindBar *m_find;
    Notice *m_notice;
    QWidget *m_limit;
    PlainLabel *m_limitText;
    QPushButton *m_save;
};

} // namespace Signalbox
