// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/samplingbody.h"

#include "core/hub/answers/samplinganswer.h"
#include "ui/form/fieldhistory.h"
#include "ui/models/requests/samplingdraft.h"
#include "ui/models/visibletext.h"
#include "ui/requests/conversationview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNames = 20;    ///< of tools, hints and sequences that stand in a line
constexpr qsizetype kMostLetters = 100; ///< of each
constexpr int kSamplingLines = 3;
constexpr int kToolUseLines = 2;

QString joined(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), kMostNames))) {
        shown.append(name.left(kMostLetters));
    }
    return names.size() > kMostNames ? shown.join(u", "_s) + u" …"_s : shown.join(u", "_s);
}

QString priority(const std::optional<double> &value)
{
    return value ? QString::number(*value) : u"–"_s;
}

} // namespace

SamplingBody::SamplingBody(const InputCase &one, SamplingDraft &draft, QWidget *parent)
    : AnswerBody(parent)
    , m_draft(&draft)
    , m_conversation(new ConversationView(one.sampling, this))
    , m_text(new QPlainTextEdit(this))
    , m_model(new QLineEdit(this))
    , m_stopReason(new QComboBox(this))
    , m_toolUses(new CodeField(u"JSON"_s, this))
    , m_isUsable(one.isUsable)
{
    const Metrics metrics = metricsOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(8));
    auto *facts = new PlainLabel(wishes(one.sampling).join(u'\n'), FontRole::Secondary, Ink::Text2, this);
    facts->setObjectName(u"request:wishes"_s);
    facts->setKeepsLines(true);
    facts->setWordWrap(true);
    facts->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), 0);
    column->addWidget(facts);
    column->addWidget(m_conversation, 3);
    connect(m_conversation, &ConversationView::seenChanged, this, &SamplingBody::changed);
    connect(m_conversation, &ConversationView::saveRequested, this, &SamplingBody::saveRequested);
    QWidget *answer = buildAnswer(one.sampling);
    column->addWidget(answer, 2);
    nameFields(!one.sampling.tools.isEmpty());
    showDraft();
    new FieldHistory(answer);
    setFocusProxy(m_text);
    connect(&draft, &SamplingDraft::changed, this, &SamplingBody::showDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SamplingBody::keep);
    connect(m_toolUses, &QPlainTextEdit::textChanged, this, &SamplingBody::keep);
    connect(m_model, &QLineEdit::textChanged, this, &SamplingBody::keep);
    connect(m_stopReason, &QComboBox::editTextChanged, this, &SamplingBody::keep);
}

QStringList SamplingBody::wishes(const SamplingRequest &request)
{
    QStringList answer{tr("At most %1 tokens").arg(request.maxTokens)};
    if (request.temperature) {
        answer.append(tr("temperature %1").arg(*request.temperature));
    }
    if (!request.stopSequences.isEmpty()) {
        answer.append(tr("ends at %1").arg(joined(request.stopSequences)));
    }
    if (!request.includeContext.isEmpty()) {
        answer.append(tr("context: %1").arg(request.includeContext.left(kMostLetters)));
    }
    QStringList lines{answer.join(u" · "_s)};
    const ModelPreferences &wanted = request.preferences;
    if (!wanted.hints.isEmpty()) {
        lines.append(tr("Prefers models: %1").arg(joined(wanted.hints)));
    }
    if (wanted.cost || wanted.speed || wanted.intelligence) {
        lines.append(tr("Priorities from 0 to 1: cost %1 · speed %2 · intelligence %3")
                         .arg(priority(wanted.cost), priority(wanted.speed), priority(wanted.intelligence)));
    }
    if (!request.tools.isEmpty()) {
        QStringList names;
        for (const Tool &tool : request.tools) {
            names.append(tool.name);
        }
        const QString how = request.toolChoice == SamplingRequest::ToolChoice::Required ? tr("one must be used")
                            : request.toolChoice == SamplingRequest::ToolChoice::None   ? tr("none may be used")
                                                                                        : tr("may be used");
        lines.append(tr("Offers tools (%1): %2").arg(how, joined(names)));
    }
    return lines;
}

QWidget *SamplingBody::buildAnswer(const SamplingRequest &request)
{
    const Metrics metrics = metricsOf(this);
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), metrics.gap(8));
    grid->setSpacing(metrics.gap(8));
    const auto add = [&](const QString &label, QWidget *field, int row, int column, int columns) {
        auto *words = new PlainLabel(label, FontRole::Body, Ink::Text2, box);
        words->setBuddy(field);
        const bool isLine = field == m_model || field == m_stopReason;
        grid->addWidget(words, row, column, (isLine ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignRight);
        grid->addWidget(field, row, column + 1, 1, columns);
    };
    add(tr("Answer"), m_text, 0, 0, 3);
    if (request.tools.isEmpty()) {
        m_toolUses->hide();
    } else {
        add(tr("Tool uses"), m_toolUses, 1, 0, 3);
    }
    add(tr("Model"), m_model, 2, 0, 1);
    add(tr("Stop reason"), m_stopReason, 2, 2, 1);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return box;
}

void SamplingBody::nameFields(bool offersTools)
{
    m_text->setObjectName(u"request:text"_s);
    m_text->setAccessibleName(tr("Answer in the model's place"));
    m_text->setPlaceholderText(tr("What the model would say."));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(kSamplingLines * m_text->fontMetrics().lineSpacing() + metricsOf(this).gap(8));
    m_toolUses->setObjectName(u"request:toolUses"_s);
    m_toolUses->setAccessibleName(tr("Tool uses, as JSON"));
    m_toolUses->setPlaceholderText(uR"({"name": "…", "input": {}})"_s);
    m_toolUses->setLines(kToolUseLines, 3 * kToolUseLines);
    m_model->setObjectName(u"request:model"_s);
    m_model->setAccessibleName(tr("Name of the model"));
    m_stopReason->setObjectName(u"request:stopReason"_s);
    m_stopReason->setAccessibleName(tr("Stop reason"));
    m_stopReason->setEditable(true);
    m_stopReason->addItems({u"endTurn"_s, u"stopSequence"_s, u"maxTokens"_s});
    if (offersTools) {
        m_stopReason->addItem(u"toolUse"_s);
    }
    m_stopReason->lineEdit()->setPlaceholderText(tr("as it is: endTurn, or toolUse"));
    m_stopReason->setCurrentIndex(-1);
    m_stopReason->setEditText({});
}

/// Another editor of the same request may have changed it.
void SamplingBody::showDraft()
{
    if (!m_draft) {
        return;
    }
    const SamplingDraft::Parts parts = m_draft->parts(); // a copy: each field that is set keeps all of them
    const QSignalBlocker blocker(this);
    if (m_text->toPlainText() != parts.text) {
        m_text->setPlainText(parts.text);
    }
    if (m_toolUses->toPlainText() != parts.toolUses) {
        m_toolUses->setPlainText(parts.toolUses);
    }
    if (m_model->text() != parts.model) {
        m_model->setText(parts.model);
    }
    if (m_stopReason->currentText() != parts.stopReason) {
        m_stopReason->setEditText(parts.stopReason);
    }
}

void SamplingBody::keep()
{
    if (m_draft) {
        m_draft->setParts({.text = m_text->toPlainText(),
                           .model = m_model->text(),
                           .stopReason = m_stopReason->currentText(),
                           .toolUses = m_toolUses->toPlainText()});
    }
    if (!m_fault.isEmpty()) {
        m_fault.clear();
        emit changed();
    }
}

QString SamplingBody::unseen() const
{
    return m_isUsable ? m_conversation->unseen() : QString();
}

bool SamplingBody::isCut() const
{
    return m_conversation->isCut();
}

QList<AnswerBody::Choice> SamplingBody::choices() const
{
    QList<Choice> choices{{u"request:reject"_s, tr("Reject"), false}};
    if (m_isUsable) {
        choices.prepend({u"request:send"_s, tr("Send this answer"), true});
    }
    return choices;
}

std::optional<Result<QByteArray>> SamplingBody::answerOf(int choice)
{
    if (choice > 0 || !m_isUsable) {
        return samplingRefusal();
    }
    Result<QByteArray> answer = m_draft ? m_draft->encode() : samplingRefusal();
    if (!answer) {
        m_fault = answer.error().message;
        emit changed();
        return {};
    }
    return answer;
}

} // namespace Signalbox
