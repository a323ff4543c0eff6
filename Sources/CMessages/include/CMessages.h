// Generated from Protos/ by scripts/generate-messages. Do not edit.

#pragma once

#include "grpc/health/v1/health.pb-c.h"
#include "lerarenkamer/admin/v1/admin.pb-c.h"
#include "lerarenkamer/federation/v1/logs.pb-c.h"
#include "lerarenkamer/federation/v1/payloads.pb-c.h"
#include "lerarenkamer/federation/v1/trust.pb-c.h"
#include "lerarenkamer/probe/v1/echo.pb-c.h"

// Swift cannot take the address of a constant of C; these give it.
static inline const ProtobufCMessageDescriptor *grpc__health__v1__health_check_request__shape(void) {
    return &grpc__health__v1__health_check_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *grpc__health__v1__health_check_response__shape(void) {
    return &grpc__health__v1__health_check_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__get_status_request__shape(void) {
    return &lerarenkamer__admin__v1__get_status_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__get_status_response__shape(void) {
    return &lerarenkamer__admin__v1__get_status_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__peer_status__shape(void) {
    return &lerarenkamer__admin__v1__peer_status__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__feed_status__shape(void) {
    return &lerarenkamer__admin__v1__feed_status__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__create_invite_request__shape(void) {
    return &lerarenkamer__admin__v1__create_invite_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__create_invite_response__shape(void) {
    return &lerarenkamer__admin__v1__create_invite_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__accept_invite_request__shape(void) {
    return &lerarenkamer__admin__v1__accept_invite_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__accept_invite_response__shape(void) {
    return &lerarenkamer__admin__v1__accept_invite_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__list_invites_request__shape(void) {
    return &lerarenkamer__admin__v1__list_invites_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__list_invites_response__shape(void) {
    return &lerarenkamer__admin__v1__list_invites_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__invite_status__shape(void) {
    return &lerarenkamer__admin__v1__invite_status__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__withdraw_invite_request__shape(void) {
    return &lerarenkamer__admin__v1__withdraw_invite_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__withdraw_invite_response__shape(void) {
    return &lerarenkamer__admin__v1__withdraw_invite_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__list_peers_request__shape(void) {
    return &lerarenkamer__admin__v1__list_peers_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__list_peers_response__shape(void) {
    return &lerarenkamer__admin__v1__list_peers_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__confirm_peer_request__shape(void) {
    return &lerarenkamer__admin__v1__confirm_peer_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__confirm_peer_response__shape(void) {
    return &lerarenkamer__admin__v1__confirm_peer_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__revoke_peer_request__shape(void) {
    return &lerarenkamer__admin__v1__revoke_peer_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__revoke_peer_response__shape(void) {
    return &lerarenkamer__admin__v1__revoke_peer_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__set_scope_request__shape(void) {
    return &lerarenkamer__admin__v1__set_scope_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__set_scope_response__shape(void) {
    return &lerarenkamer__admin__v1__set_scope_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__create_network_group_request__shape(void) {
    return &lerarenkamer__admin__v1__create_network_group_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__create_network_group_response__shape(void) {
    return &lerarenkamer__admin__v1__create_network_group_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__network_group_status__shape(void) {
    return &lerarenkamer__admin__v1__network_group_status__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__group_board_status__shape(void) {
    return &lerarenkamer__admin__v1__group_board_status__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__list_network_groups_request__shape(void) {
    return &lerarenkamer__admin__v1__list_network_groups_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__list_network_groups_response__shape(void) {
    return &lerarenkamer__admin__v1__list_network_groups_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__invite_board_request__shape(void) {
    return &lerarenkamer__admin__v1__invite_board_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__invite_board_response__shape(void) {
    return &lerarenkamer__admin__v1__invite_board_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__join_network_group_request__shape(void) {
    return &lerarenkamer__admin__v1__join_network_group_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__join_network_group_response__shape(void) {
    return &lerarenkamer__admin__v1__join_network_group_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__import_schools_request__shape(void) {
    return &lerarenkamer__admin__v1__import_schools_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__import_schools_response__shape(void) {
    return &lerarenkamer__admin__v1__import_schools_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__import_report__shape(void) {
    return &lerarenkamer__admin__v1__import_report__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__refused_row__shape(void) {
    return &lerarenkamer__admin__v1__refused_row__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__import_people_request__shape(void) {
    return &lerarenkamer__admin__v1__import_people_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__import_people_response__shape(void) {
    return &lerarenkamer__admin__v1__import_people_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__list_schools_request__shape(void) {
    return &lerarenkamer__admin__v1__list_schools_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__list_schools_response__shape(void) {
    return &lerarenkamer__admin__v1__list_schools_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__school_row__shape(void) {
    return &lerarenkamer__admin__v1__school_row__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__list_people_request__shape(void) {
    return &lerarenkamer__admin__v1__list_people_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__list_people_response__shape(void) {
    return &lerarenkamer__admin__v1__list_people_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__person_row__shape(void) {
    return &lerarenkamer__admin__v1__person_row__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__set_password_request__shape(void) {
    return &lerarenkamer__admin__v1__set_password_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__admin__v1__set_password_response__shape(void) {
    return &lerarenkamer__admin__v1__set_password_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__board_statement__shape(void) {
    return &lerarenkamer__federation__v1__board_statement__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__signed_statement__shape(void) {
    return &lerarenkamer__federation__v1__signed_statement__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__introduce_request__shape(void) {
    return &lerarenkamer__federation__v1__introduce_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__introduce_response__shape(void) {
    return &lerarenkamer__federation__v1__introduce_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__confirm_peering_request__shape(void) {
    return &lerarenkamer__federation__v1__confirm_peering_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__confirm_peering_response__shape(void) {
    return &lerarenkamer__federation__v1__confirm_peering_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__event_header__shape(void) {
    return &lerarenkamer__federation__v1__event_header__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__signed_event__shape(void) {
    return &lerarenkamer__federation__v1__signed_event__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__log_entry__shape(void) {
    return &lerarenkamer__federation__v1__log_entry__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__checkpoint__shape(void) {
    return &lerarenkamer__federation__v1__checkpoint__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__signed_checkpoint__shape(void) {
    return &lerarenkamer__federation__v1__signed_checkpoint__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__sequenced_event__shape(void) {
    return &lerarenkamer__federation__v1__sequenced_event__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__pull_feed_request__shape(void) {
    return &lerarenkamer__federation__v1__pull_feed_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__pull_feed_response__shape(void) {
    return &lerarenkamer__federation__v1__pull_feed_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__pull_log_request__shape(void) {
    return &lerarenkamer__federation__v1__pull_log_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__pull_log_response__shape(void) {
    return &lerarenkamer__federation__v1__pull_log_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__member_position__shape(void) {
    return &lerarenkamer__federation__v1__member_position__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__watch_request__shape(void) {
    return &lerarenkamer__federation__v1__watch_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__watch_response__shape(void) {
    return &lerarenkamer__federation__v1__watch_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__feed_advanced__shape(void) {
    return &lerarenkamer__federation__v1__feed_advanced__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__log_advanced__shape(void) {
    return &lerarenkamer__federation__v1__log_advanced__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__members_advanced__shape(void) {
    return &lerarenkamer__federation__v1__members_advanced__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__groups_changed__shape(void) {
    return &lerarenkamer__federation__v1__groups_changed__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__list_groups_request__shape(void) {
    return &lerarenkamer__federation__v1__list_groups_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__list_groups_response__shape(void) {
    return &lerarenkamer__federation__v1__list_groups_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__offered_group__shape(void) {
    return &lerarenkamer__federation__v1__offered_group__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__join_group_request__shape(void) {
    return &lerarenkamer__federation__v1__join_group_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__join_group_response__shape(void) {
    return &lerarenkamer__federation__v1__join_group_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__group_created__shape(void) {
    return &lerarenkamer__federation__v1__group_created__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__board_admitted__shape(void) {
    return &lerarenkamer__federation__v1__board_admitted__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__member_joined__shape(void) {
    return &lerarenkamer__federation__v1__member_joined__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__member_left__shape(void) {
    return &lerarenkamer__federation__v1__member_left__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__post_written__shape(void) {
    return &lerarenkamer__federation__v1__post_written__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__comment_written__shape(void) {
    return &lerarenkamer__federation__v1__comment_written__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__federation__v1__like_changed__shape(void) {
    return &lerarenkamer__federation__v1__like_changed__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__probe__v1__say_request__shape(void) {
    return &lerarenkamer__probe__v1__say_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__probe__v1__say_response__shape(void) {
    return &lerarenkamer__probe__v1__say_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__probe__v1__count_request__shape(void) {
    return &lerarenkamer__probe__v1__count_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__probe__v1__count_response__shape(void) {
    return &lerarenkamer__probe__v1__count_response__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__probe__v1__fail_request__shape(void) {
    return &lerarenkamer__probe__v1__fail_request__descriptor;
}
static inline const ProtobufCMessageDescriptor *lerarenkamer__probe__v1__fail_response__shape(void) {
    return &lerarenkamer__probe__v1__fail_response__descriptor;
}
