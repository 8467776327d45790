// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"
#include "ui/models/form/fieldcheck.h"
#include "ui/models/form/formhistory.h"
#include "ui/models/form/formstate.h"
#include "ui/models/form/formvalidator.h"
#include "ui/models/form/schemafield.h"
#include "ui/models/form/schemareader.h"
#include "ui/models/form/typingrun.h"

#include <QObject>

#include <optional>

namespace Signalbox {

/// The arguments of one call: one value, made from a schema, that a form and a JSON editor show and change at the same
/// time. Fields are named by their schema field and their JSON pointer. A member that is left out has no value.
class FormModel : public QObject
{
    Q_OBJECT
public:
    explicit FormModel(const Json &schema, QObject *parent = nullptr);

    [[nodiscard]] const SchemaField &rootField() const { return m_reader.root(); }
    [[nodiscard]] const SchemaField *fieldAt(const QString &pointer) const; ///< null where the form has none

    [[nodiscard]] const Json &value() const { return m_value; }
    [[nodiscard]] const Json *valueAt(const QString &pointer) const; ///< null if it is left out
    void setValue(Json value);
    void reset(); ///< back to the schema's defaults

    /// The whole as JSON text: as it was typed if it was, else pretty.
    [[nodiscard]] QString text() const;
    /// Text that is no JSON is kept as text, the value stays the last one that was, and textError() says what is wrong.
    std::optional<Error> setText(const QString &text);
    [[nodiscard]] const std::optional<Error> &textError() const { return m_textError; }
    [[nodiscard]] QByteArray compactArguments() const; ///< one line, as it is sent

    // Fields with text: one line, several lines, numbers, JSON. Empty text leaves the member out (a list's item: "").
    [[nodiscard]] QString fieldText(const SchemaField &field, const QString &pointer) const;
    void setFieldText(const SchemaField &field, const QString &pointer, const QString &text);

    void setValueAt(const QString &pointer, Json value); ///< makes the objects around it that are not there yet
    void removeAt(const QString &pointer);
    /// Switches a member on or off; what it held comes back when it is switched on again.
    void setPresent(const SchemaField &field, const QString &pointer, bool present);
    void setNull(const SchemaField &field, const QString &pointer, bool null);
    [[nodiscard]] int variantAt(const SchemaField &field, const QString &pointer) const;
    void chooseVariant(const SchemaField &field, const QString &pointer, int variant);

    void addItem(const SchemaField &array, const QString &pointer);
    void removeItem(const QString &pointer, qsizetype index);
    void moveItem(const QString &pointer, qsizetype from, qsizetype to);
    void addEntry(const SchemaField &object, const QString &pointer); ///< under a key that is not used yet
    [[nodiscard]] bool renameEntry(const QString &pointer, const QString &from,
                                   const QString &to); ///< false: key taken

    // Every change above can be undone, whatever view made it; letters typed one after another are one change.
    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();
    void forgetHistory(); ///< what is there now is what one began with

    [[nodiscard]] const QList<FormFault> &faults() const { return m_faults; }
    [[nodiscard]] QString faultAt(const QString &pointer) const; ///< the message at a field; empty if there is none
    [[nodiscard]] std::optional<Error> schemaError() const { return m_validator.schemaError(); }
    [[nodiscard]] bool isChecking() const { return m_validator.isBusy(); }
    void checkNow(); ///< does not wait for the pause after typing

signals:
    void valueChanged(const QString &pointer); ///< the value at or below this place is another; "" is the whole
    void textChanged();                        ///< text() or textError() changed
    void faultsChanged();
    void restored(const QString &pointer); ///< the value of another moment is there; what differs is about here

private:
    class Step;

    void changed(const QString &pointer);
    [[nodiscard]] FormMoment moment(const QString &place) const;
    void restore(FormMoment moment);
    void insertMember(Json &object, const SchemaField *field, const QString &name, Json value);
    void handleChecked(const QList<SchemaFault> &faults);
    FieldCheck::VariantAt variantLookup() const;

    SchemaReader m_reader;
    Json m_value;
    std::optional<QString> m_text; // as typed, while it is the newest
    std::optional<Error> m_textError;
    mutable FormState m_state;
    FormValidator m_validator;
    QList<FormFault> m_faults;
    FormHistory m_history;
    TypingRun m_typing;
    Step *m_step = nullptr; // the outermost that runs
};

} // namespace Signalbox
