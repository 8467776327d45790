// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/messagedetail.h"

#include "ui/journal/kindlabel.h"
#include "ui/models/formats.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/jsontreemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"
#include "ui/widgets/toolbutton.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

enum Tab { MessageTab, TreeTab, BytesTab };

/// Writes on another thread; an empty text: done.
QString writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return file.errorString();
    }
    return {};
}

} // namespace

MessageDetail::MessageDetail(JournalModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_kind(new KindLabel(this))
    , m_method(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_facts(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
    , m_joined(new ToolButton(u"link"_s, tr("Go to the joined message"), this))
    , m_close(new ToolButton(u"close"_s, tr("Close the detail"), this))
    , m_tabs(new InnerTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new JsonView(this))
    , m_tree(new JsonTreeView(this))
    , m_treeModel(new JsonTreeModel(this))
    , m_bytes(buildBytes())
    , m_notice(new Notice(this))
    , m_limit(buildLimit())
{
    setObjectName(u"journal:detail"_s);
    m_tabs->setObjectName(u"journal:detailTabs"_s);
    m_tabs->setAccessibleName(tr("Ways to see the message"));
    m_tabs->addTab(tr("Message"));
    m_tabs->addTab(tr("Tree"));
    m_tabs->addTab(tr("Bytes"));
    m_text->setObjectName(u"journal:text"_s);
    m_text->pane()->setAccessibleName(tr("Message"));
    m_tree->setObjectName(u"journal:tree"_s);
    m_tree->setModel(m_treeModel);
    for (QWidget *view : std::initializer_list<QWidget *>{m_text, m_tree, m_bytes, m_notice}) {
        m_stack->addWidget(view);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_limit);
    setFocusProxy(m_text);
    connectParts();
    showMessage({});
}

void MessageDetail::connectParts()
{
    m_joined->setObjectName(u"journal:joined"_s);
    m_close->setObjectName(u"journal:closeDetail"_s);
    m_close->setHelp(tr("Close the detail"), QKeySequence(Qt::Key_Space));
    connect(m_close, &QToolButton::clicked, this, &MessageDetail::closeRequested);
    connect(m_joined, &QToolButton::clicked, this, [this] {
        if (const auto partner = m_sequence ? m_model.partnerOf(*m_sequence) : std::nullopt) {
            emit joinedRequested(*partner);
        }
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &MessageDetail::showTab);
    connect(m_save, &QPushButton::clicked, this, &MessageDetail::save);
    connect(m_text, &JsonView::saveRequested, this, &MessageDetail::save);
    connect(m_byteText, &JsonView::saveRequested, this, &MessageDetail::save);
    connect(&m_model, &JournalModel::grown, this, [this] { // an answer may have come
        if (m_sequence && !m_joined->isEnabled()) {
            m_joined->setEnabled(m_model.partnerOf(*m_sequence).has_value());
        }
    });
}

QWidget *MessageDetail::buildHeader()
{
    const Metrics metrics = metricsOf(this);
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(4), metrics.gap(4));
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(4));
    row->addWidget(m_kind);
    row->addSpacing(metrics.gap(4));
    row->addWidget(m_method, 1);
    row->addWidget(m_joined);
    row->addWidget(m_close);
    m_method->setElide(PlainLabel::Elide::End);
    m_facts->setElide(PlainLabel::Elide::End);
    m_note->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_facts);
    column->addWidget(m_note);
    return header;
}

QWidget *MessageDetail::buildBytes()
{
    const Metrics metrics = metricsOf(this);
    auto *page = new QWidget(this);
    m_byteFacts = new PlainLabel({}, FontRole::Secondary, Ink::Text2, page);
    m_byteFacts->setElide(PlainLabel::Elide::End);
    m_byteFacts->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(4));
    m_byteText = new JsonView(page);
    m_byteText->setObjectName(u"journal:bytes"_s);
    m_byteText->pane()->setAccessibleName(tr("Bytes as they crossed"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_byteFacts);
    column->addWidget(m_byteText, 1);
    return page;
}

QWidget *MessageDetail::buildLimit()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QWidget(this);
    m_limitText = new PlainLabel({}, FontRole::Secondary, Ink::Text2, bar);
    m_limitText->setObjectName(u"journal:limit"_s);
    m_save = new QPushButton(tr("Save all…"), bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->addWidget(m_limitText);
    row->addWidget(m_save);
    row->addStretch(1);
    return bar;
}

void MessageDetail::forget()
{
    showMessage({});
}

void MessageDetail::showMessage(std::optional<quint64> sequence)
{
    if (sequence && sequence == m_sequence) {
        return;
    }
    m_sequence = sequence;
    const quint64 generation = ++m_generation;
    m_note->hide();
    m_limit->hide();
    const int row = sequence ? m_model.rowOf(*sequence) : -1;
    m_record = row >= 0 ? m_model.recordAt(row) : IndexRecord{};
    showHeading();
    if (row < 0 || !m_model.bodies()) {
        m_sequence.reset();
        m_notice->showEmpty(tr("Select a message to see it here."));
        m_stack->setCurrentWidget(m_notice);
        return;
    }
    m_model.bodies()->fetch(*sequence, kMostFetched, this, [this, generation](const Result<QByteArray> &body) {
        if (generation != m_generation) {
            return;
        }
        if (!body) {
            showNotice(tr("This message cannot be read."), body.error().message);
            return;
        }
        const auto show = [this, generation](const MessageText &text) {
            if (generation == m_generation) {
                showText(text);
            }
        };
        QtConcurrent::run(readMessage, *body, qint64(m_record.length)).then(this, show);
    });
}

void MessageDetail::showHeading()
{
    const bool any = m_sequence.has_value();
    m_kind->setKind(JournalModel::kindOf(m_record), m_record.flags & IndexRecord::Outgoing);
    m_method->setText(any ? m_model.nameOf(m_record.method) : QString());
    m_facts->setText(any ? facts() : QString());
    m_facts->setVisible(any);
    m_kind->setVisible(any);
    m_tabs->setVisible(any);
    m_joined->setEnabled(any && m_model.partnerOf(*m_sequence));
    m_joined->setHelp(m_record.pair != 0 ? tr("Go to the request") : tr("Go to the response"),
                      QKeySequence(m_record.pair != 0 ? Qt::ALT | Qt::Key_Up : Qt::ALT | Qt::Key_Down));
}

QString MessageDetail::facts() const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_record.wallNs / 1'000'000);
    QStringList facts{m_model.nameOf(m_record.server), tr("No. %1").arg(*m_sequence + 1),
                      QLocale().toString(time, u"d MMM HH:mm:ss.zzz"_s)};
    if (const int row = m_model.rowOf(*m_sequence); row >= 0) {
        for (const JournalColumn column : {JournalColumn::Status, JournalColumn::Duration, JournalColumn::Size}) {
            facts.append(m_model.index(row, int(column)).data().toString());
        }
    }
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString MessageDetail::byteFacts() const
{
    QStringList facts{tr("%1 bytes").arg(countText(m_record.length)),
                      m_record.flags & IndexRecord::Outgoing ? tr("away from us") : tr("towards us")};
    if (m_record.kind == IndexRecord::Stray) {
        facts.append(tr("a line that is no message"));
    }
    const std::pair<int, QString> flags[] = {
        {IndexRecord::Truncated, tr("cut at the size limit")},
        {IndexRecord::Late, tr("late: nobody waited for it any more")},
        {IndexRecord::Flagged, tr("with a finding")},
        {IndexRecord::ProbeTraffic, tr("part of the negotiation or of a health check")},
    };
    for (const auto &[flag, words] : flags) {
        if (m_record.flags & flag) {
            facts.append(words);
        }
    }
    return facts.join(u" · "_s);
}

void MessageDetail::showText(const MessageText &text)
{
    const QString syntax = text.isJson ? u"JSON"_s : QString();
    m_text->setText(text.laidOut, syntax);
    m_byteText->setText(text.bytes, {});
    m_byteFacts->setText(byteFacts());
    m_treeModel->setValue(text.tree);
    m_tree->expandToDepth(1);
    m_treeReason = text.reason;
    QStringList notes = text.findings;
    if (!text.reason.isEmpty() && text.bytes.size() == qint64(m_record.length)) {
        notes.prepend(text.reason);
    }
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    const bool cut = text.bytes.size() < qint64(m_record.length);
    m_limitText->setText(tr("Shown: first %1 of %2.").arg(sizeText(text.bytes.size()), sizeText(m_record.length)));
    m_limit->setVisible(cut);
    showTab();
}

void MessageDetail::showNotice(const QString &what, const QString &cause)
{
    m_notice->showFailed(what, cause);
    m_stack->setCurrentWidget(m_notice);
}

void MessageDetail::showTab()
{
    if (!m_sequence) {
        return;
    }
    if (m_tabs->currentIndex() == TreeTab && !m_treeReason.isEmpty()) {
        m_notice->showEmpty(m_treeReason);
        m_stack->setCurrentWidget(m_notice);
        return;
    }
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    setFocusProxy(m_stack->currentWidget() == m_bytes ? m_byteText : m_stack->currentWidget());
}

void MessageDetail::save()
{
    if (!m_sequence) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the message"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"message-%1.json"_s.arg(*m_sequence + 1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, sequence = *m_sequence](const QString &path) {
        if (!m_model.bodies()) {
            return;
        }
        m_model.bodies()->fetch(sequence, 0, this, [this, path](const Result<QByteArray> &body) {
            if (body) {
                write(path, *body);
            } else {
                m_note->setText(tr("Could not save: %1").arg(body.error().message));
                m_note->show();
            }
        });
    });
    dialog->open();
}

void MessageDetail::write(const QString &path, const QByteArray &bytes)
{
    QtConcurrent::run(writeWhole, path, bytes).then(this, [this, path](const QString &trouble) {
        m_note->setText(trouble.isEmpty() ? tr("Saved to %1.").arg(path) : tr("Could not save: %1").arg(trouble));
        m_note->show();
    });
}

} // namespace Signalbox
