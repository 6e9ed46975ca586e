export { SERVICES, type Service } from '@balise/schema/services';
