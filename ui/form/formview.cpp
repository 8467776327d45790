// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formview.h"

#include "ui/form/formrow.h"
#include "ui/form/rowlist.h"
#include "ui/form/undokeys.h"
#include "ui/models/form/formmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kMostResizes = 8; // a page that settles takes two or three

PlainLabel *addNote(QVBoxLayout *layout, Ink ink)
{
    auto *note = new PlainLabel({}, FontRole::Secondary, ink, layout->parentWidget());
    note->setWordWrap(true);
    note->hide();
    layout->addWidget(note);
    return note;
}

void collectInputs(QWidget *widget, QList<QWidget *> &inputs)
{
    for (QObject *object : widget->children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (!child || child->isWindow()) {
            continue;
        }
        if (child->focusPolicy() & Qt::TabFocus) {
            inputs += child; // what is inside a combo box or a text field is its own affair
        } else {
            collectInputs(child, inputs);
        }
    }
}

} // namespace

FormView::FormView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"form"_s);
    setAccessibleName(tr("Arguments"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_builder.setSingleShot(true);
    m_builder.setInterval(0);
    connect(&m_builder, &QTimer::timeout, this, &FormView::buildVisible);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_builder.start(); });
}

FormView::~FormView() = default;

void FormView::setModel(FormModel *model)
{
    if (m_context.model) {
        m_context.model->disconnect(this);
    }
    m_context = {.model = model, .usesTitles = m_context.usesTitles};
    m_page = nullptr; // before its fields lose the focus
    m_rows = nullptr;
    delete takeWidget();
    if (!model) {
        return;
    }
    buildPage();
    connect(model, &FormModel::valueChanged, this, &FormView::handleValueChanged);
    connect(model, &FormModel::textChanged, this, &FormView::showNotes);
    connect(model, &FormModel::faultsChanged, this, &FormView::handleFaultsChanged);
    connect(model, &FormModel::restored, this, &FormView::showRestored);
    connect(model, &QObject::destroyed, this, [this] {
        m_context.model = nullptr;
        setModel(nullptr);
    });
    m_builder.start();
}

void FormView::buildPage()
{
    const Metrics metrics = metricsOf(this);
    m_page = new QWidget;
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    layout->setSpacing(metrics.gap(8));
    m_textNote = addNote(layout, Ink::Err);
    m_schemaNote = addNote(layout, Ink::Warn);
    m_wholeFault = addNote(layout, Ink::Err);
    m_empty = new PlainLabel(tr("No arguments."), FontRole::Body, Ink::Text2, m_page);
    layout->addWidget(m_empty);
    m_rows = new RowList(&m_context, m_context.model->rootField(), {}, m_page);
    layout->addWidget(m_rows);
    layout->addStretch();
    m_page->installEventFilter(this);
    m_rows->refresh();
    m_empty->setVisible(m_rows->count() == 0);
    showNotes();
    setWidget(m_page);
    orderTabs();
}

void FormView::handleValueChanged()
{
    m_rows->refresh();
    m_empty->setVisible(m_rows->count() == 0);
    m_builder.start();
}

void FormView::handleFaultsChanged()
{
    m_rows->showFaults();
    showNotes();
}

void FormView::showNotes()
{
    FormModel *model = m_context.model;
    const auto show = [](PlainLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_textNote, model->textError() ? tr("The text in JSON is not valid, so this is the last value that was. %1")
                                              .arg(model->textError()->message)
                                        : QString());
    const std::optional<Error> schemaError = model->schemaError();
    show(m_schemaNote,
         schemaError ? tr("Only types and formats are checked. %1").arg(schemaError->message) : QString());
    show(m_wholeFault, model->faultAt({}));
}

void FormView::buildVisible()
{
    if (!m_rows || !isVisible()) {
        return;
    }
    m_page->layout()->activate();
    // A screenful ahead, so that Tab finds the next field.
    QRect visible(m_rows->mapFrom(viewport(), QPoint(0, 0)), viewport()->size());
    visible.adjust(0, 0, 0, viewport()->height());
    if (m_rows->buildVisible(visible)) {
        orderTabs();
        m_builder.start();
    }
}

// Rows are made late; without this the Tab key would come to them after everything else in the window.
void FormView::orderTabs()
{
    QList<QWidget *> inputs;
    collectInputs(m_page, inputs);
    QWidget *before = this;
    for (QWidget *input : std::as_const(inputs)) {
        setTabOrder(before, input);
        before = input;
        input->installEventFilter(this); // once, however often
    }
}

void FormView::focusFirstField()
{
    QList<QWidget *> inputs;
    if (m_page) {
        collectInputs(m_page, inputs);
    }
    if (!inputs.isEmpty()) {
        goTo(inputs.first());
    }
}

bool FormView::focusFirstFault()
{
    if (!m_rows || m_context.model->faults().isEmpty()) {
        return false;
    }
    m_context.showsRequired = true;
    QWidget *first = nullptr;
    for (const FormFault &fault : m_context.model->faults()) {
        first = m_rows->reveal(fault.pointer);
        if (first) {
            break;
        }
    }
    m_rows->showFaults();
    orderTabs();
    if (first) {
        goTo(first);
    }
    return true;
}

int FormView::saidFaults() const
{
    return m_context.model
               ? int(std::ranges::count_if(m_context.model->faults(),
                                           [this](const FormFault &fault) { return isSaid(fault, m_context); }))
               : 0;
}

/// By the pointer it is said with the next fault: nothing moves between a press and its release.
void FormView::handleLeft(QWidget *input, Qt::FocusReason reason)
{
    QWidget *parent = input->parentWidget();
    while (parent && parent != m_page && !qobject_cast<FormRow *>(parent)) {
        parent = parent->parentWidget();
    }
    auto *row = qobject_cast<FormRow *>(parent);
    if (!row || !row->field().required || row->isAncestorOf(QApplication::focusWidget())) {
        return;
    }
    if (reason == Qt::MouseFocusReason) {
        row->touch();
    } else if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) {
        row->leave();
        emit fieldLeft();
    }
}

void FormView::goTo(QWidget *input)
{
    m_page->layout()->activate();
    input->setFocus(Qt::OtherFocusReason);
    // The rows around it find their heights in this turn of the event loop.
    QTimer::singleShot(0, input, [this, input] { ensureWidgetVisible(input, 0, metricsOf(this).gap(24)); });
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_builder.start();
}

void FormView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_builder.start();
}

/// What differs is seen, if the person is in this form.
void FormView::showRestored(const QString &pointer)
{
    if (!m_rows || !isVisible() || pointer.isEmpty()) {
        return;
    }
    const QWidget *focus = window()->focusWidget();
    if (focus && focus != this && !isAncestorOf(focus)) {
        return;
    }
    QWidget *field = m_rows->reveal(pointer);
    orderTabs();
    goTo(field ? field : this);
}

void FormView::keyPressEvent(QKeyEvent *event)
{
    if (!undoByKeys(m_context.model, event)) {
        QScrollArea::keyPressEvent(event);
    }
}

bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_page && undoByKeys(m_context.model, event)) {
        return true;
    }
    if (m_page && watched != m_page && event->type() == QEvent::FocusOut) {
        if (auto *input = qobject_cast<QWidget *>(watched)) {
            handleLeft(input, static_cast<QFocusEvent *>(event)->reason());
        }
    }
    if (watched == m_page && event->type() == QEvent::LayoutRequest) {
        m_builder.start();
    }
    // Where a bar makes the rows so narrow that they need none, QScrollArea would go from the one to the other for ever.
    const bool isResize = watched == m_page && event->type() == QEvent::Resize;
    const QScopedValueRollback resizes(m_resizes, m_resizes + (isResize ? 1 : 0));
    return isResize && m_resizes > kMostResizes ? false : QScrollArea::eventFilter(watched, event);
}

} // namespace Signalbox
